"""---
algorithm: run_lengths
structure: string
method: a loop over runs
time: O(n)
space: O(n)
call: runs(s) -> return
---"""


def runs(text):
    out = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += [ord(text[i]), j - i]
        i = j
    return out

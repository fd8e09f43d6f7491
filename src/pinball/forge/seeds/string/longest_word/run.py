"""---
algorithm: longest_word
structure: string
method: a running length
time: O(n)
space: O(1)
call: max_len(s) -> return
---"""


def max_len(text):
    best = 0
    here = 0
    for c in text:
        here = 0 if c == " " else here + 1
        best = max(best, here)
    return best

"""---
algorithm: letter_counts
structure: string
method: a list of counts
time: O(n)
space: O(1)
call: counts(s) -> return
---"""


def counts(text):
    table = [0] * 26
    for c in text:
        table[ord(c) - ord("a")] += 1
    return table

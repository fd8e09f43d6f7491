"""---
algorithm: find_substring
structure: string
method: compares slices
time: O(n^2)
space: O(n)
call: find(s, t) -> return
---"""


def find(text, pattern):
    for i in range(len(text) - len(pattern) + 1):
        if text[i : i + len(pattern)] == pattern:
            return i
    return -1

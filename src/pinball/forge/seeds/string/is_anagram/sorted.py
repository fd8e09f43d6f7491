"""---
algorithm: is_anagram
structure: string
method: sorted letters
time: O(n log n)
space: O(n)
call: anagram(s, t) -> return
---"""


def anagram(a, b):
    return sorted(a) == sorted(b)

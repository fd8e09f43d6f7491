"""---
algorithm: count_vowels
structure: string
method: recursion with slices
time: O(n^2)
space: O(n^2)
call: count(s) -> return
---"""


def count(s):
    if s == "":
        return 0
    return (1 if s[0] in "aeiou" else 0) + count(s[1:])

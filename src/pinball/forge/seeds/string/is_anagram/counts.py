"""---
algorithm: is_anagram
structure: string
method: counts of letters
time: O(n)
space: O(1)
call: is_anagram(s, t) -> return
---"""


def is_anagram(s, t):
    counts = [0] * 26
    for c in s:
        counts[ord(c) - 97] += 1
    for c in t:
        counts[ord(c) - 97] -= 1
    return all(n == 0 for n in counts)

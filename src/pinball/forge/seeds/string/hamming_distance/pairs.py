"""---
algorithm: hamming_distance
structure: string
method: counts over places
time: O(n)
space: O(1)
call: distance(s, t) -> return
---"""


def distance(a, b):
    n = len(a) if len(a) < len(b) else len(b)
    return sum(1 for i in range(n) if a[i] != b[i])

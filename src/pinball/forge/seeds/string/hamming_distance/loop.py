"""---
algorithm: hamming_distance
structure: string
method: a loop over places
time: O(n)
space: O(1)
call: differ(s, t) -> return
---"""


def differ(a, b):
    n = 0
    for i in range(min(len(a), len(b))):
        if a[i] != b[i]:
            n += 1
    return n

"""---
algorithm: map_add
structure: array
method: writes into a given array
time: O(n)
space: O(1)
call: map_into(xs, out(len(xs)), len(xs), k) -> out
---"""


def map_into(src, dst, n, k):
    for i in range(n):
        x = src[i]
        dst[i] = x + k

"""---
algorithm: map_sign
structure: array
method: writes into a given array
time: O(n)
space: O(1)
call: map_into(xs, out(len(xs)), len(xs)) -> out
---"""


def map_into(src, dst, n):
    for i in range(n):
        x = src[i]
        dst[i] = 1 if x > 0 else (-1 if x < 0 else 0)

"""---
algorithm: map
structure: array
method: writes into a given array
time: O(n)
space: O(1)
call: double_into(xs, len(xs), out(len(xs))) -> out
---"""


def double_into(src, n, dst):
    k = 0
    while k < n:
        dst[k] = src[k] << 1
        k += 1

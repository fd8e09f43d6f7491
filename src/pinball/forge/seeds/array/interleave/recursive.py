"""---
algorithm: interleave
structure: array
method: the lists change places
time: O(n^2)
space: O(n^2)
call: zipped(xs, ys) -> return
---"""


def zipped(a, b):
    if not a:
        return b
    return [a[0]] + zipped(b, a[1:])

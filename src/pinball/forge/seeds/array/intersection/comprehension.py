"""---
algorithm: intersection
structure: array
method: looks in the other
time: O(n^2)
space: O(n)
call: common(xs, ys) -> return
---"""


def common(a, b):
    return [x for x in a if x in b]

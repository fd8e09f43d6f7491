"""---
algorithm: merge
structure: array
method: the library sorts both
time: O(n log n)
space: O(n)
call: merged(xs, ys) -> return
---"""


def merged(a, b):
    return sorted(a + b)

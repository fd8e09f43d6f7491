"""---
algorithm: min_and_max
structure: array
method: the library
time: O(n)
space: O(1)
call: bounds(xs) -> return
---"""


def bounds(xs):
    return [min(xs), max(xs)]

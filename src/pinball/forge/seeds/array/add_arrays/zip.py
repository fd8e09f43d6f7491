"""---
algorithm: add_arrays
structure: array
method: pairs
time: O(n)
space: O(n)
call: add(xs, ys) -> return
---"""


def add(a, b):
    return [x + y for x, y in zip(a, b)]

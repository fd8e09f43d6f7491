"""---
algorithm: is_sorted
structure: array
method: compares with the sorted copy
time: O(n log n)
space: O(n)
call: in_order(xs) -> return
---"""


def in_order(xs):
    return xs == sorted(xs)

"""---
algorithm: sort_descending
structure: array
method: the library with its option
time: O(n log n)
space: O(n)
call: backwards(xs) -> return
---"""


def backwards(xs):
    return sorted(xs, reverse=True)

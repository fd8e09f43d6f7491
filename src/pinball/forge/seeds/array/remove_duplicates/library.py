"""---
algorithm: remove_duplicates
structure: array
method: a set, sorted
time: O(n log n)
space: O(n)
call: unique(xs) -> return
---"""


def unique(xs):
    return sorted(set(xs))

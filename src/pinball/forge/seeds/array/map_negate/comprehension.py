"""---
algorithm: map_negate
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: mapped(xs) -> return
---"""


def mapped(xs):
    return [0 - x for x in xs]

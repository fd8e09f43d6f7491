"""---
algorithm: map_halve
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: mapped(xs) -> return
---"""


def mapped(xs):
    return [x >> 1 for x in xs]

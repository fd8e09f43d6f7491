"""---
algorithm: map_absolute
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: mapped(xs) -> return
---"""


def mapped(xs):
    return [x if x >= 0 else -x for x in xs]

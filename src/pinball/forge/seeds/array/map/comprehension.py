"""---
algorithm: map
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: doubled(xs) -> return
---"""


def doubled(xs):
    return [2 * x for x in xs]

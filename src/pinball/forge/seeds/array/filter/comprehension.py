"""---
algorithm: filter
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: greater(xs, k) -> return
---"""


def greater(xs, limit):
    return [x for x in xs if x > limit]

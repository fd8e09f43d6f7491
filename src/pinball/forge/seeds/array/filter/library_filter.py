"""---
algorithm: filter
structure: array
method: filter with a lambda
time: O(n)
space: O(n)
call: above(xs, k) -> return
---"""


def above(numbers, limit):
    return list(filter(lambda n: n > limit, numbers))

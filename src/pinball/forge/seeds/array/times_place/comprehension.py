"""---
algorithm: times_place
structure: array
method: a comprehension over places
time: O(n)
space: O(n)
call: weighted(xs) -> return
---"""


def weighted(xs):
    return [(i + 1) * xs[i] for i in range(len(xs))]

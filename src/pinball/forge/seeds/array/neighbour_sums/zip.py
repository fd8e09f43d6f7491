"""---
algorithm: neighbour_sums
structure: array
method: pairs of neighbours
time: O(n)
space: O(n)
call: neighbours(xs) -> return
---"""


def neighbours(xs):
    return [a + b for a, b in zip(xs, xs[1:])]

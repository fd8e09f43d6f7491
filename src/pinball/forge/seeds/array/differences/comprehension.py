"""---
algorithm: differences
structure: array
method: a comprehension over neighbours
time: O(n)
space: O(n)
call: steps(xs) -> return
---"""


def steps(xs):
    return [xs[0]] + [b - a for a, b in zip(xs, xs[1:])]

"""---
algorithm: prefix_sums
structure: array
method: sums of slices
time: O(n^2)
space: O(n)
call: prefixes(xs) -> return
---"""


def prefixes(xs):
    return [sum(xs[: i + 1]) for i in range(len(xs))]

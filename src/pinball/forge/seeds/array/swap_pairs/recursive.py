"""---
algorithm: swap_pairs
structure: array
method: two by recursion
time: O(n^2)
space: O(n^2)
call: sp(xs) -> return
---"""


def sp(xs):
    if len(xs) < 2:
        return xs
    return [xs[1], xs[0]] + sp(xs[2:])

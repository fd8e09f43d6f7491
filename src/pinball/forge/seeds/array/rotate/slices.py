"""---
algorithm: rotate
structure: array
method: two slices
time: O(n)
space: O(n)
call: rotate(xs, k) -> return
---"""


def rotate(xs, k):
    if len(xs) == 0:
        return []
    k %= len(xs)
    return xs[k:] + xs[:k]

"""---
algorithm: sort_halves
structure: array
method: sorts two slices
time: O(n log n)
space: O(n)
call: halves(xs) -> return
---"""


def halves(xs):
    m = len(xs) // 2
    return sorted(xs[:m]) + sorted(xs[m:])

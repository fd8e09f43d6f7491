"""---
algorithm: insertion_point
structure: array
method: bisection by recursion
time: O(log n)
space: O(log n)
call: lower(xs, k, 0, len(xs)) -> return
---"""


def lower(a, k, lo, hi):
    if lo == hi:
        return lo
    mid = (lo + hi) // 2
    if a[mid] < k:
        return lower(a, k, mid + 1, hi)
    return lower(a, k, lo, mid)

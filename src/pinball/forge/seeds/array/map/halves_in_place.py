"""---
algorithm: map
structure: array
method: both halves of a range by recursion
time: O(n)
space: O(log n)
call: dbl_range(xs, 0, len(xs)) -> xs
---"""


def dbl_range(a, lo, hi):
    if lo + 1 < hi:
        mid = (lo + hi) // 2
        dbl_range(a, lo, mid)
        dbl_range(a, mid, hi)
    elif lo < hi:
        a[lo] += a[lo]

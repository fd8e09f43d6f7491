"""---
algorithm: count_sorted_equal
structure: array
method: two bisections
time: O(log n)
space: O(1)
call: count(xs, k) -> return
---"""


def lower(a, x):
    lo = 0
    hi = len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


def count(a, x):
    return lower(a, x + 1) - lower(a, x)

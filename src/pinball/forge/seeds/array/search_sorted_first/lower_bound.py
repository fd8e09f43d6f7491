"""---
algorithm: search_sorted_first
structure: array
method: the first place that is not smaller
time: O(log n)
space: O(1)
call: bisect(xs, k) -> return
---"""


def bisect(a, x):
    lo = 0
    hi = len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo if lo < len(a) and a[lo] == x else -1

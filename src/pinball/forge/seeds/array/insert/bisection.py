"""---
algorithm: insert
structure: array
method: bisection, then two slices
time: O(n)
space: O(n)
call: add(xs, k) -> return
---"""


def add(a, x):
    lo = 0
    hi = len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return a[:lo] + [x] + a[lo:]

"""---
algorithm: two_sum_sorted
structure: array
method: bisection for what is missing
time: O(n log n)
space: O(1)
call: pair(xs, k) -> return
---"""


def find(a, lo, x):
    hi = len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] == x:
            return True
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return False


def pair(a, k):
    for i, x in enumerate(a):
        if find(a, i + 1, k - x):
            return True
    return False

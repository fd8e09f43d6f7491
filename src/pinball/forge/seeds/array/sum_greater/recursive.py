"""---
algorithm: sum_greater
structure: array
method: recursion over places
time: O(n)
space: O(n)
call: acc(xs, k, len(xs)) -> return
---"""


def acc(a, k, n):
    if n == 0:
        return 0
    last = a[n - 1]
    return acc(a, k, n - 1) + (last if last > k else 0)

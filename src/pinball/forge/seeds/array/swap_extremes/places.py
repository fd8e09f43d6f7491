"""---
algorithm: swap_extremes
structure: array
method: two places
time: O(n)
space: O(1)
call: swap(xs) -> xs
---"""


def swap(a):
    i = a.index(min(a))
    j = a.index(max(a))
    a[i], a[j] = a[j], a[i]

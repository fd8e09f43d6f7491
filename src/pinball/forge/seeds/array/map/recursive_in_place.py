"""---
algorithm: map
structure: array
method: recursion over the places
time: O(n)
space: O(n)
call: double_from(xs, 0) -> xs
---"""


def double_from(a, i):
    if i >= len(a):
        return
    a[i] = a[i] * 2
    double_from(a, i + 1)

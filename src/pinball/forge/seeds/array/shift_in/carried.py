"""---
algorithm: shift_in
structure: array
method: carries the number before
time: O(n)
space: O(1)
call: push_in(xs, k) -> xs
---"""


def push_in(a, k):
    for i in range(len(a)):
        a[i], k = k, a[i]

"""---
algorithm: fill_with
structure: array
method: in place
time: O(n)
space: O(1)
call: set_all(xs, k) -> xs
---"""


def set_all(a, k):
    for i in range(len(a)):
        a[i] = k

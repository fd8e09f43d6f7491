"""---
algorithm: bubble_once
structure: array
method: recursion from a place on
time: O(n)
space: O(n)
call: sink(xs, 0) -> xs
---"""


def sink(a, i):
    if i + 1 >= len(a):
        return
    if a[i] > a[i + 1]:
        a[i], a[i + 1] = a[i + 1], a[i]
    sink(a, i + 1)

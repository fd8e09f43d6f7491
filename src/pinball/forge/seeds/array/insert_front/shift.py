"""---
algorithm: insert_front
structure: array
method: makes room at the end and moves all
time: O(n)
space: O(1)
call: push_front(xs, k) -> xs
---"""


def push_front(a, x):
    a.append(x)
    for i in range(len(a) - 1, 0, -1):
        a[i], a[i - 1] = a[i - 1], a[i]

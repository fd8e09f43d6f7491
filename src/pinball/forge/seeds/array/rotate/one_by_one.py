"""---
algorithm: rotate
structure: array
method: the first to the back, k times
time: O(n)
space: O(1)
call: rotate(xs, k) -> xs
---"""


def rotate(a, k):
    for _ in range(k):
        if len(a) > 0:
            a.append(a.pop(0))

"""---
algorithm: insertion_point
structure: array
method: counts up to the first that is not less
time: O(n)
space: O(1)
call: position(xs, k) -> return
---"""


def position(a, x):
    i = 0
    while i < len(a) and a[i] < x:
        i += 1
    return i

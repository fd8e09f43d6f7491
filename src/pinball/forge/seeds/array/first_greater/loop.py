"""---
algorithm: first_greater
structure: array
method: ends at the first
time: O(n)
space: O(1)
call: first_above(xs, k) -> return
---"""


def first_above(xs, k):
    for i in range(len(xs)):
        if xs[i] > k:
            return i
    return -1

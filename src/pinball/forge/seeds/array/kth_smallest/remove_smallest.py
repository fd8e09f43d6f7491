"""---
algorithm: kth_smallest
structure: array
method: takes the smallest out k times
time: O(n^2)
space: O(1)
call: kth_min(xs, k) -> return
---"""


def kth_min(values, k):
    for _ in range(k):
        values.remove(min(values))
    return min(values)

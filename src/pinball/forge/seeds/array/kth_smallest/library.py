"""---
algorithm: kth_smallest
structure: array
method: sorts and takes one
time: O(n log n)
space: O(n)
call: kth(xs, k) -> return
---"""


def kth(xs, k):
    return sorted(xs)[k]

"""---
algorithm: k_smallest
structure: heap
method: sorts and cuts
time: O(n log n)
space: O(n)
call: least(xs, k) -> return
---"""


def least(xs, k):
    return sorted(xs)[:k]

"""---
algorithm: sort_front
structure: array
method: sorts and cuts
time: O(n log n)
space: O(n)
call: front(xs, k) -> return
---"""


def front(xs, k):
    return sorted(xs)[:k]

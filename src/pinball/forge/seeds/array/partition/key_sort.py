"""---
algorithm: partition
structure: array
method: a stable sort by the side
time: O(n log n)
space: O(n)
call: sides(xs, k) -> return
---"""


def sides(xs, k):
    return sorted(xs, key=lambda x: x >= k)

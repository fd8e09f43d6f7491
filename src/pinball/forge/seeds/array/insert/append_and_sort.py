"""---
algorithm: insert
structure: array
method: appends and sorts
time: O(n log n)
space: O(n)
call: put(xs, k) -> return
---"""


def put(values, x):
    return sorted(values + [x])

"""---
algorithm: insert
structure: array
method: the smaller ones, it, the others
time: O(n)
space: O(n)
call: insert(xs, k) -> return
---"""


def insert(xs, k):
    return [x for x in xs if x < k] + [k] + [x for x in xs if x >= k]

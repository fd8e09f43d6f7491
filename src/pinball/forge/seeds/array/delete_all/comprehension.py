"""---
algorithm: delete_all
structure: array
method: keeps what differs
time: O(n)
space: O(n)
call: without(xs, k) -> return
---"""


def without(xs, k):
    return [x for x in xs if x != k]

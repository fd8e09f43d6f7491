"""---
algorithm: search
structure: array
method: the operator in
time: O(n)
space: O(1)
view: found
call: contains(xs, k) -> return
---"""


def contains(values, value):
    return value in values

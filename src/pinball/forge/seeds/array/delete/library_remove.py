"""---
algorithm: delete
structure: array
method: the list's own remove
time: O(n)
space: O(1)
call: drop(xs, k) -> xs
---"""


def drop(values, value):
    if value in values:
        values.remove(value)

"""---
algorithm: delete_first
structure: array
method: all but the first
time: O(n)
space: O(n)
call: tail(xs) -> return
---"""


def tail(xs):
    return xs[1:]

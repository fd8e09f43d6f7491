"""---
algorithm: insert_at
structure: array
method: between two slices
time: O(n)
space: O(n)
call: put(xs, k, a) -> return
---"""


def put(xs, value, at):
    return xs[:at] + [value] + xs[at:]

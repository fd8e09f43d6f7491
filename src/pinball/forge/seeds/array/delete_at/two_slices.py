"""---
algorithm: delete_at
structure: array
method: the two sides of the place
time: O(n)
space: O(n)
call: drop(xs, k) -> return
---"""


def drop(xs, i):
    return xs[:i] + xs[i + 1 :]

"""---
algorithm: insert_front
structure: array
method: a list of one and the rest
time: O(n)
space: O(n)
call: prepend(xs, k) -> return
---"""


def prepend(xs, x):
    return [x] + xs

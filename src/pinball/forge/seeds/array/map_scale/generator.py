"""---
algorithm: map_scale
structure: array
method: a generator
time: O(n)
space: O(1)
call: stream(xs, k) -> return
---"""


def stream(values, k):
    for x in values:
        yield x * k

"""---
algorithm: map_cube
structure: array
method: a generator
time: O(n)
space: O(1)
call: stream(xs) -> return
---"""


def stream(values):
    for x in values:
        yield x * x * x

"""---
algorithm: filter_range
structure: array
method: a generator
time: O(n)
space: O(1)
call: passing(xs, a, b) -> return
---"""


def passing(values, a, b):
    for x in values:
        if a <= x <= b:
            yield x

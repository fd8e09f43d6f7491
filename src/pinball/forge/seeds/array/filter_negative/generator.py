"""---
algorithm: filter_negative
structure: array
method: a generator
time: O(n)
space: O(1)
call: passing(xs) -> return
---"""


def passing(values):
    for x in values:
        if x < 0:
            yield x

"""---
algorithm: filter_odd
structure: array
method: a generator
time: O(n)
space: O(1)
call: passing(xs) -> return
---"""


def passing(values):
    for x in values:
        if x % 2 != 0:
            yield x

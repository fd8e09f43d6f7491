"""---
algorithm: filter_not_equal
structure: array
method: a generator
time: O(n)
space: O(1)
call: passing(xs, k) -> return
---"""


def passing(values, k):
    for x in values:
        if x != k:
            yield x

"""---
algorithm: filter_divisible
structure: array
method: a generator
time: O(n)
space: O(1)
call: passing(xs, k) -> return
---"""


def passing(values, k):
    for x in values:
        if x % k == 0:
            yield x

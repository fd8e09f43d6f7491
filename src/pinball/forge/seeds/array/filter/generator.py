"""---
algorithm: filter
structure: array
method: a generator
time: O(n)
space: O(1)
call: larger_than(xs, k) -> return
---"""


def larger_than(values, threshold):
    for value in values:
        if value <= threshold:
            continue
        yield value

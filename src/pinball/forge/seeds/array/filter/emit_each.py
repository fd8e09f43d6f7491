"""---
algorithm: filter
structure: array
method: hands over each that fits
time: O(n)
space: O(1)
call: for_each_above(xs, k, emit) -> emitted
---"""


def for_each_above(items, bound, action):
    for item in items:
        if bound < item:
            action(item)

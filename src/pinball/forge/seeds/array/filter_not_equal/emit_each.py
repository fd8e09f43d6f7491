"""---
algorithm: filter_not_equal
structure: array
method: hands over each that fits
time: O(n)
space: O(1)
call: each(xs, k, emit) -> emitted
---"""


def each(items, k, action):
    for i in range(len(items)):
        x = items[i]
        if not x == k:
            action(x)

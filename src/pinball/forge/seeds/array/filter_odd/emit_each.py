"""---
algorithm: filter_odd
structure: array
method: hands over each that fits
time: O(n)
space: O(1)
call: each(xs, emit) -> emitted
---"""


def each(items, action):
    for i in range(len(items)):
        x = items[i]
        if x & 1 == 1:
            action(x)

"""---
algorithm: map_affine
structure: array
method: hands over each result
time: O(n)
space: O(1)
call: each(xs, emit) -> emitted
---"""


def each(items, action):
    i = 0
    while i < len(items):
        x = items[i]
        action(3 * x + 1)
        i += 1

"""---
algorithm: map_add
structure: array
method: hands over each result
time: O(n)
space: O(1)
call: each(xs, k, emit) -> emitted
---"""


def each(items, k, action):
    i = 0
    while i < len(items):
        x = items[i]
        action(x + k)
        i += 1

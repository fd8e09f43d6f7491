"""---
algorithm: map_even_flag
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
        action(1 if x % 2 == 0 else 0)
        i += 1

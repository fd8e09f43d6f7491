"""---
algorithm: map_halve
structure: array
method: enumerate and writing back
time: O(n)
space: O(1)
call: update(xs) -> xs
---"""


def update(data):
    for i, x in enumerate(data):
        data[i] = x >> 1
    return data

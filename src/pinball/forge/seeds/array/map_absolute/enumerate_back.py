"""---
algorithm: map_absolute
structure: array
method: enumerate and writing back
time: O(n)
space: O(1)
call: update(xs) -> xs
---"""


def update(data):
    for i, x in enumerate(data):
        data[i] = x if x >= 0 else -x
    return data

"""---
algorithm: map_scale
structure: array
method: enumerate and writing back
time: O(n)
space: O(1)
call: update(xs, k) -> xs
---"""


def update(data, k):
    for i, x in enumerate(data):
        data[i] = k * x
    return data

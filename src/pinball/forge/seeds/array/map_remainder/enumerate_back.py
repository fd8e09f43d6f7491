"""---
algorithm: map_remainder
structure: array
method: enumerate and writing back
time: O(n)
space: O(1)
call: update(xs, k) -> xs
---"""


def update(data, k):
    for i, x in enumerate(data):
        data[i] = x - x // k * k
    return data

"""---
algorithm: map
structure: array
method: enumerate and writing back
time: O(n)
space: O(1)
call: scale(xs) -> xs
---"""

FACTOR = 2


def scale(data):
    for place, item in enumerate(data):
        data[place] = item * FACTOR

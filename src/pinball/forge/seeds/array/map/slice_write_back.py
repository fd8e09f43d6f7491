"""---
algorithm: map
structure: array
method: a comprehension put over the old list
time: O(n)
space: O(n)
call: scale(xs) -> xs
---"""


def scale(values):
    values[:] = [v + v for v in values]

"""---
algorithm: map_cube
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: mapped(xs) -> return
---"""


def mapped(xs):
    return [x**3 for x in xs]

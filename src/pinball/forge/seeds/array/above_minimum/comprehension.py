"""---
algorithm: above_minimum
structure: array
method: less the minimum
time: O(n)
space: O(n)
call: shifted(xs) -> return
---"""


def shifted(xs):
    least = min(xs)
    return [x - least for x in xs]

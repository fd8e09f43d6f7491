"""---
algorithm: map
structure: array
method: map with a lambda
time: O(n)
space: O(n)
call: dbl(xs) -> return
---"""


def dbl(lst):
    return list(map(lambda x: x * 2, lst))

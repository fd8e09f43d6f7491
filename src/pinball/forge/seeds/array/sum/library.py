"""---
algorithm: sum
structure: array
method: the library adds
time: O(n)
space: O(1)
call: total(xs) -> return
---"""


def total(xs):
    return sum(xs)

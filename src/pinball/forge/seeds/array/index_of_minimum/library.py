"""---
algorithm: index_of_minimum
structure: array
method: the library
time: O(n)
space: O(1)
call: where_least(xs) -> return
---"""


def where_least(xs):
    return xs.index(min(xs))

"""---
algorithm: filter_nonzero
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: chosen(xs) -> return
---"""


def chosen(xs):
    return [x for x in xs if not x == 0]

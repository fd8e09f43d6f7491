"""---
algorithm: copy_array
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: clone(xs) -> return
---"""


def clone(xs):
    return [x for x in xs]

"""---
algorithm: reverse
structure: array
method: a slice put over the whole list
time: O(n)
space: O(n)
call: mirror(xs) -> xs
---"""


def mirror(a):
    a[:] = a[::-1]

"""---
algorithm: mirror
structure: array
method: adds the turned copy
time: O(n)
space: O(n)
call: mirror(xs) -> return
---"""


def mirror(xs):
    return xs + xs[::-1]

"""---
algorithm: maximum
structure: array
method: the library's maximum
time: O(n)
space: O(1)
call: largest(xs) -> return
---"""


def largest(xs):
    return max(xs)

"""---
algorithm: every_second
structure: array
method: places that are even
time: O(n)
space: O(n)
call: thin(xs) -> return
---"""


def thin(a):
    return [a[i] for i in range(len(a)) if i % 2 == 0]

"""---
algorithm: partition
structure: array
method: the small ones and the others
time: O(n)
space: O(n)
call: split(xs, k) -> return
---"""


def split(xs, k):
    return [x for x in xs if x < k] + [x for x in xs if not x < k]

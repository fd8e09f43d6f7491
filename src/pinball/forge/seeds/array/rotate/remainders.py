"""---
algorithm: rotate
structure: array
method: places by remainders
time: O(n)
space: O(n)
call: turned(xs, k) -> return
---"""


def turned(xs, k):
    n = len(xs)
    return [xs[(i + k) % n] for i in range(n)]

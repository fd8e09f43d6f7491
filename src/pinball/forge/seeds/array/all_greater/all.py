"""---
algorithm: all_greater
structure: array
method: all
time: O(n)
space: O(1)
call: every(xs, k) -> return
---"""


def every(xs, k):
    return all(x > k for x in xs)

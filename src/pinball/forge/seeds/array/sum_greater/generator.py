"""---
algorithm: sum_greater
structure: array
method: the library adds what fits
time: O(n)
space: O(1)
call: add_large(xs, k) -> return
---"""


def add_large(xs, k):
    return sum(x for x in xs if x > k)

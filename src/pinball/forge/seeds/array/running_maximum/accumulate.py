"""---
algorithm: running_maximum
structure: array
method: the library accumulates
time: O(n)
space: O(n)
call: peaks(xs) -> return
---"""

from itertools import accumulate


def peaks(xs):
    return list(accumulate(xs, max))

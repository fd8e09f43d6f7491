"""---
algorithm: count_greater
structure: array
method: recursion over places
time: O(n)
space: O(n)
call: count(xs, k, 0) -> return
---"""


def count(xs, k, i):
    if i == len(xs):
        return 0
    here = 1 if xs[i] > k else 0
    return here + count(xs, k, i + 1)

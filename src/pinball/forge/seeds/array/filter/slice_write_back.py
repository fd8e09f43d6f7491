"""---
algorithm: filter
structure: array
method: the comprehension put over the old list
time: O(n)
space: O(n)
call: only_larger(xs, k) -> xs
---"""


def is_larger(x, k):
    return x > k


def only_larger(xs, k):
    xs[:] = [x for x in xs if is_larger(x, k)]

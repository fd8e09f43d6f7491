"""---
algorithm: filter_divisible
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: chosen(xs, k) -> return
---"""


def chosen(xs, k):
    return [x for x in xs if not x % k]

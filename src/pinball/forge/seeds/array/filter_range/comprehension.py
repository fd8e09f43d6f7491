"""---
algorithm: filter_range
structure: array
method: a comprehension
time: O(n)
space: O(n)
call: chosen(xs, a, b) -> return
---"""


def chosen(xs, a, b):
    return [x for x in xs if x >= a and x <= b]

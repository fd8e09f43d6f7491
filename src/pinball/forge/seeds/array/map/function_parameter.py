"""---
algorithm: map
structure: array
method: a general function that gets another
time: O(n)
space: O(n)
call: double_all(xs) -> return
---"""


def apply(func, items):
    result = []
    for item in items:
        result.append(func(item))
    return result


def double_all(items):
    return apply(lambda v: v + v, items)

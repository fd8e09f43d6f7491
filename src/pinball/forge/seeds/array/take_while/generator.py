"""---
algorithm: take_while
structure: array
method: a generator that returns
time: O(n)
space: O(1)
call: leading(xs, k) -> return
---"""


def leading(values, bound):
    for value in values:
        if value > bound:
            yield value
        else:
            return

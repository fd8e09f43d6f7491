"""---
algorithm: reverse
structure: array
method: every element put in front of a new list
time: O(n^2)
space: O(n)
call: invert(xs) -> return
---"""


def invert(lst):
    result = []
    for x in lst:
        result.insert(0, x)
    return result

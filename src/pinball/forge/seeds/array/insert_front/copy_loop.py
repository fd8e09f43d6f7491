"""---
algorithm: insert_front
structure: array
method: a new list filled one by one
time: O(n)
space: O(n)
call: add_first(xs, k) -> return
---"""


def add_first(lst, item):
    result = [item]
    for x in lst:
        result.append(x)
    return result

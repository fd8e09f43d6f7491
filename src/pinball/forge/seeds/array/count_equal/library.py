"""---
algorithm: count_equal
structure: array
method: the method of the list
time: O(n)
space: O(1)
call: occurrences(xs, k) -> return
---"""


def occurrences(lst, x):
    return lst.count(x)

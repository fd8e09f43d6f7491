"""---
algorithm: insert_at
structure: array
method: the method of the list
time: O(n)
space: O(1)
call: add(xs, a, k) -> xs
---"""


def add(lst, pos, item):
    lst.insert(pos, item)

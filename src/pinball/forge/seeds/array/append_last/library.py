"""---
algorithm: append_last
structure: array
method: the method
time: O(1)
space: O(1)
call: push(xs, k) -> xs
---"""


def push(lst, x):
    lst.append(x)

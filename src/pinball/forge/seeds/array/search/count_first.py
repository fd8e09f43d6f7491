"""---
algorithm: search
structure: array
method: counts it and then looks for it
time: O(n)
space: O(1)
call: position(xs, k) -> return
---"""


def position(lst, x):
    if lst.count(x) == 0:
        return -1
    return lst.index(x)

"""---
algorithm: majority
structure: array
method: counts each
time: O(n^2)
space: O(1)
call: most(xs) -> return
---"""


def most(lst):
    for x in lst:
        if lst.count(x) * 2 > len(lst):
            return x
    return -1

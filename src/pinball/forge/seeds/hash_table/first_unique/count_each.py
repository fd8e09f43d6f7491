"""---
algorithm: first_unique
structure: hash_table
method: counts each
time: O(n^2)
space: O(1)
call: first_unique(xs) -> return
---"""


def first_unique(xs):
    for x in xs:
        if xs.count(x) == 1:
            return x
    return -1

"""---
algorithm: count_distinct
structure: hash_table
method: a set
time: O(n)
space: O(n)
call: distinct(xs) -> return
---"""


def distinct(xs):
    return len(set(xs))

"""---
algorithm: frequency
structure: hash_table
method: counts each
time: O(n^2)
space: O(n)
call: frequencies(xs) -> return
---"""


def frequencies(xs):
    return [xs.count(x) for x in xs]

"""---
algorithm: count_greater
structure: array
method: ones added up
time: O(n)
space: O(1)
call: how_many(xs, k) -> return
---"""


def how_many(xs, k):
    return sum(1 for x in xs if x > k)

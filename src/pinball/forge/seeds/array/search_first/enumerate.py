"""---
algorithm: search_first
structure: array
method: enumerate with an early return
time: O(n)
space: O(1)
call: first(xs, k) -> return
---"""


def first(seq, value):
    for i, x in enumerate(seq):
        if x == value:
            return i
    return -1

"""---
algorithm: is_sorted
structure: array
method: all neighbours
time: O(n)
space: O(1)
call: is_sorted(xs) -> return
---"""


def is_sorted(lst):
    return all(lst[i] <= lst[i + 1] for i in range(len(lst) - 1))

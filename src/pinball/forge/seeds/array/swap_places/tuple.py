"""---
algorithm: swap_places
structure: array
method: one exchange
time: O(1)
space: O(1)
call: swap(xs, a, b) -> xs
---"""


def swap(lst, i, j):
    lst[i], lst[j] = lst[j], lst[i]

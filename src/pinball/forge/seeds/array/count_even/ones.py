"""---
algorithm: count_even
structure: array
method: adds ones
time: O(n)
space: O(1)
call: count_even(xs) -> return
---"""


def count_even(xs):
    return sum(1 for x in xs if x % 2 == 0)

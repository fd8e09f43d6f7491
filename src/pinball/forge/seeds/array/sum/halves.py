"""---
algorithm: sum
structure: array
method: divide and conquer over places
time: O(n)
space: O(log n)
call: sum_between(xs, 0, len(xs)) -> return
---"""


def sum_between(xs, low, high):
    if low == high:
        return 0
    if high - low == 1:
        return xs[low]
    middle = (low + high) // 2
    return sum_between(xs, low, middle) + sum_between(xs, middle, high)

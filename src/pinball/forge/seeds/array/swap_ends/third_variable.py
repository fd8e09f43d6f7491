"""---
algorithm: swap_ends
structure: array
method: a third variable
time: O(1)
space: O(1)
call: exchange(xs, len(xs)) -> return
---"""


def exchange(lst, size):
    if size > 1:
        temp = lst[0]
        lst[0] = lst[size - 1]
        lst[size - 1] = temp
    return lst

"""---
algorithm: filter
structure: array
method: a while loop that pops or moves on
time: O(n^2)
space: O(1)
call: strip_small(xs, k) -> return
---"""


def strip_small(lst, threshold):
    i = 0
    while i < len(lst):
        if lst[i] > threshold:
            i += 1
        else:
            lst.pop(i)
    return lst

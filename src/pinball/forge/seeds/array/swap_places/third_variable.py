"""---
algorithm: swap_places
structure: array
method: a third variable
time: O(1)
space: O(1)
call: exchange(xs, a, b) -> return
---"""


def exchange(arr, p, q):
    t = arr[p]
    arr[p] = arr[q]
    arr[q] = t
    return arr

"""---
algorithm: binary_search
structure: array
method: a half-open interval
time: O(log n)
space: O(1)
call: binary_search(xs, k) -> return
---"""


def binary_search(xs, k):
    low, high = 0, len(xs)
    while low < high:
        middle = (low + high) // 2
        if xs[middle] < k:
            low = middle + 1
        else:
            high = middle
    if low < len(xs) and xs[low] == k:
        return low
    return -1

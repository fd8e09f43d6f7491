"""---
algorithm: maximum
structure: array
method: the larger of two halves
time: O(n)
space: O(log n)
call: find_max(xs, 0, len(xs)-1) -> return
---"""


def find_max(a, low, high):
    if low == high:
        return a[low]
    mid = (low + high) // 2
    return max(find_max(a, low, mid), find_max(a, mid + 1, high))

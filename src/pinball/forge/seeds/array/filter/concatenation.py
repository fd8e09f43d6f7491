"""---
algorithm: filter
structure: array
method: one-element lists added together
time: O(n)
space: O(n)
call: greaterThan(xs, k) -> return
---"""


def greaterThan(arr, n):
    res = []
    j = 0
    while j < len(arr):
        if not arr[j] <= n:
            res = res + [arr[j]]
        j = j + 1
    return res

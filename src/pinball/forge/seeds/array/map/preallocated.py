"""---
algorithm: map
structure: array
method: room first, then by index from the back
time: O(n)
space: O(n)
call: times_two(xs) -> return
---"""


def times_two(arr):
    n = len(arr)
    res = [0] * n
    for i in range(n - 1, -1, -1):
        res[i] = arr[i] * 2
    return res

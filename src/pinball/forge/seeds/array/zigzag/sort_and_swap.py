"""---
algorithm: zigzag
structure: array
method: sorts and swaps neighbours
time: O(n log n)
space: O(n)
call: wave(xs) -> return
---"""


def wave(arr):
    arr = sorted(arr)
    for i in range(0, len(arr) - 1, 2):
        arr[i], arr[i + 1] = arr[i + 1], arr[i]
    return arr

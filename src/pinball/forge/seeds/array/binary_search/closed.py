"""---
algorithm: binary_search
structure: array
method: low and high inclusive
time: O(log n)
space: O(1)
call: binarySearch(xs, k) -> return
---"""


def binarySearch(arr, x):
    low = 0
    high = len(arr) - 1
    while low <= high:
        mid = low + (high - low) // 2
        if arr[mid] == x:
            return mid
        elif arr[mid] < x:
            low = mid + 1
        else:
            high = mid - 1
    return -1

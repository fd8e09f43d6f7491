"""---
algorithm: search_sorted_first
structure: array
method: remembers a hit and goes on to the left
time: O(log n)
space: O(1)
call: first_occurrence(xs, k) -> return
---"""


def first_occurrence(arr, target):
    left = 0
    right = len(arr) - 1
    result = -1
    while left <= right:
        mid = left + (right - left) // 2
        if arr[mid] == target:
            result = mid
            right = mid - 1
        elif arr[mid] < target:
            left = mid + 1
        else:
            right = mid - 1
    return result

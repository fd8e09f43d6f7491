"""---
algorithm: binary_search
structure: array
method: recursion with both ends
time: O(log n)
space: O(log n)
call: search(xs, 0, len(xs)-1, k) -> return
---"""


def search(arr, l_end, r_end, x):
    if r_end >= l_end:
        mid = (l_end + r_end) // 2
        if arr[mid] == x:
            return mid
        if arr[mid] > x:
            return search(arr, l_end, mid - 1, x)
        return search(arr, mid + 1, r_end, x)
    else:
        return -1

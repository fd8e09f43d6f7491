"""---
algorithm: last_place
structure: array
method: from the last place down
time: O(n)
space: O(1)
call: last_index(xs, k) -> return
---"""


def last_index(arr, k):
    for i in range(len(arr) - 1, -1, -1):
        if arr[i] == k:
            return i
    return -1

"""---
algorithm: inversion_count
structure: array
method: two loops
time: O(n^2)
space: O(1)
call: inversions(xs, len(xs)) -> return
---"""


def inversions(arr, n):
    inv_count = 0
    for i in range(n):
        for j in range(i + 1, n):
            if arr[i] > arr[j]:
                inv_count += 1
    return inv_count

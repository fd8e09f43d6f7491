"""---
algorithm: insert
structure: array
method: appends and swaps it forward
time: O(n)
space: O(1)
call: insert_sorted(xs, k) -> xs
---"""


def insert_sorted(arr, value):
    arr.append(value)
    i = len(arr) - 1
    while i > 0 and arr[i - 1] > arr[i]:
        arr[i - 1], arr[i] = arr[i], arr[i - 1]
        i -= 1

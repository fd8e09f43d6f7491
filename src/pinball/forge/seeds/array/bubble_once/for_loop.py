"""---
algorithm: bubble_once
structure: array
method: one pass with a for loop
time: O(n)
space: O(1)
call: bubble_pass(xs) -> xs
---"""


def bubble_pass(arr):
    for j in range(0, len(arr) - 1):
        if arr[j] > arr[j + 1]:
            arr[j], arr[j + 1] = arr[j + 1], arr[j]

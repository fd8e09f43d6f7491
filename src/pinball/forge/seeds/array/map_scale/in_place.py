"""---
algorithm: map_scale
structure: array
method: in place by index
time: O(n)
space: O(1)
call: change(xs, k) -> xs
---"""


def change(arr, k):
    for i in range(len(arr)):
        x = arr[i]
        arr[i] = x * k

"""---
algorithm: map_absolute
structure: array
method: in place by index
time: O(n)
space: O(1)
call: change(xs) -> xs
---"""


def change(arr):
    for i in range(len(arr)):
        x = arr[i]
        arr[i] = abs(x)

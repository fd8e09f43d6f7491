"""---
algorithm: map_sign
structure: array
method: in place by index
time: O(n)
space: O(1)
call: change(xs) -> xs
---"""


def change(arr):
    for i in range(len(arr)):
        x = arr[i]
        arr[i] = 1 if x > 0 else (-1 if x < 0 else 0)

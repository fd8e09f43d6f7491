"""---
algorithm: filter_range
structure: array
method: in place with a second place, the rest popped
time: O(n)
space: O(1)
call: compact(xs, a, b) -> xs
---"""


def compact(arr, a, b):
    j = 0
    for i in range(len(arr)):
        x = arr[i]
        if x >= a and x <= b:
            arr[j] = x
            j += 1
    while len(arr) > j:
        arr.pop()

"""---
algorithm: filter_less
structure: array
method: in place with a second place, the rest popped
time: O(n)
space: O(1)
call: compact(xs, k) -> xs
---"""


def compact(arr, k):
    j = 0
    for i in range(len(arr)):
        x = arr[i]
        if k > x:
            arr[j] = x
            j += 1
    while len(arr) > j:
        arr.pop()

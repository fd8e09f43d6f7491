"""---
algorithm: maximum
structure: array
method: the place
time: O(n)
space: O(1)
view: place
call: argmax(xs) -> return
---"""


def argmax(arr):
    m = 0
    i = 1
    while i < len(arr):
        if arr[i] > arr[m]:
            m = i
        i += 1
    return m

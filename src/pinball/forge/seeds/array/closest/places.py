"""---
algorithm: closest
structure: array
method: a place and a distance
time: O(n)
space: O(1)
call: near(xs, len(xs), k) -> return
---"""


def near(arr, n, x):
    index = 0
    diff = abs(arr[0] - x)
    for i in range(1, n):
        d = arr[i] - x
        if d < 0:
            d = -d
        if d < diff:
            diff = d
            index = i
    return arr[index]

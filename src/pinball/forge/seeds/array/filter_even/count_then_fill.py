"""---
algorithm: filter_even
structure: array
method: counts, makes room and fills
time: O(n)
space: O(n)
call: filterArray(xs) -> return
---"""


def accept(x):
    return x % 2 == 0


def filterArray(arr):
    count = 0
    for x in arr:
        if accept(x):
            count += 1
    res = [0] * count
    pos = 0
    for x in arr:
        if accept(x):
            res[pos] = x
            pos += 1
    return res

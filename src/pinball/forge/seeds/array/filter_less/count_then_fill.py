"""---
algorithm: filter_less
structure: array
method: counts, makes room and fills
time: O(n)
space: O(n)
call: filterArray(xs, k) -> return
---"""


def accept(x, k):
    return x < k


def filterArray(arr, k):
    count = 0
    for x in arr:
        if accept(x, k):
            count += 1
    res = [0] * count
    pos = 0
    for x in arr:
        if accept(x, k):
            res[pos] = x
            pos += 1
    return res

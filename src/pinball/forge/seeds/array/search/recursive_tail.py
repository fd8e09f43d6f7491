"""---
algorithm: search
structure: array
method: recursive search from a place on
time: O(n)
space: O(n)
call: search_from(xs, k, 0) -> return
---"""


def search_from(xs, k, i):
    if i == len(xs):
        return -1
    if xs[i] == k:
        return i
    return search_from(xs, k, i + 1)

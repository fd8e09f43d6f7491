"""---
algorithm: last_place
structure: array
method: asks behind first
time: O(n)
space: O(n)
call: rfind(xs, k, 0) -> return
---"""


def rfind(xs, k, i):
    if i >= len(xs):
        return -1
    later = rfind(xs, k, i + 1)
    if later != -1:
        return later
    if xs[i] == k:
        return i
    return -1

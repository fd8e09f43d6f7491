"""---
algorithm: first_greater
structure: array
method: a while loop
time: O(n)
space: O(1)
call: find(xs, k) -> return
---"""


def find(a, limit):
    i = 0
    while i < len(a) and not a[i] > limit:
        i += 1
    if i == len(a):
        return -1
    return i

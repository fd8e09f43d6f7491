"""---
algorithm: search
structure: array
method: from the last place down to -1
time: O(n)
space: O(1)
call: locate(xs, k) -> return
---"""


def locate(a, wanted):
    i = len(a) - 1
    while i >= 0 and a[i] != wanted:
        i -= 1
    return i

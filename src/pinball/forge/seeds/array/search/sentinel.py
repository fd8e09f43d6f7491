"""---
algorithm: search
structure: array
method: linear search with a sentinel at the end
time: O(n)
space: O(1)
call: find_with_sentinel(xs, k) -> return
---"""


def find_with_sentinel(a, k):
    n = len(a)
    a.append(k)
    i = 0
    while a[i] != k:
        i += 1
    a.pop()
    return i if i < n else -1

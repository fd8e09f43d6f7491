"""---
algorithm: take_while
structure: array
method: a place and a slice
time: O(n)
space: O(n)
call: front(xs, k) -> return
---"""


def front(a, k):
    i = 0
    while i < len(a) and a[i] > k:
        i += 1
    return a[:i]

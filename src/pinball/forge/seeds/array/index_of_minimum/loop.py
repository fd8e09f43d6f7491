"""---
algorithm: index_of_minimum
structure: array
method: the place so far
time: O(n)
space: O(1)
call: argmin(xs) -> return
---"""


def argmin(a):
    m = 0
    for i in range(1, len(a)):
        if a[i] < a[m]:
            m = i
    return m

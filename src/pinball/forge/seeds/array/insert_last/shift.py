"""---
algorithm: insert_last
structure: array
method: shifts larger ones
time: O(n)
space: O(1)
call: insert_last(xs) -> xs
---"""


def insert_last(a):
    x = a[-1]
    i = len(a) - 2
    while i >= 0 and a[i] > x:
        a[i + 1] = a[i]
        i -= 1
    a[i + 1] = x

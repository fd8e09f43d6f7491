"""---
algorithm: delete_first
structure: array
method: moves all forward and pops the last
time: O(n)
space: O(1)
call: shift(xs) -> xs
---"""


def shift(a):
    for i in range(1, len(a)):
        a[i - 1] = a[i]
    if a:
        a.pop()

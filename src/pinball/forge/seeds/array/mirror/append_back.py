"""---
algorithm: mirror
structure: array
method: appends from the back
time: O(n)
space: O(n)
call: reflect(xs) -> xs
---"""


def reflect(a):
    for i in range(len(a) - 1, -1, -1):
        a.append(a[i])

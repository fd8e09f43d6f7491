"""---
algorithm: differences
structure: array
method: in place from the back
time: O(n)
space: O(1)
call: diff(xs) -> xs
---"""


def diff(a):
    for i in range(len(a) - 1, 0, -1):
        a[i] -= a[i - 1]

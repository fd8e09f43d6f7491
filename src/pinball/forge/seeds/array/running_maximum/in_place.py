"""---
algorithm: running_maximum
structure: array
method: each place looks back
time: O(n)
space: O(1)
call: cummax(xs) -> xs
---"""


def cummax(a):
    for i in range(1, len(a)):
        if a[i - 1] > a[i]:
            a[i] = a[i - 1]

"""---
algorithm: sort
structure: array
method: sorts all but the last by recursion and sinks the last
time: O(n^2)
space: O(n)
call: isort(xs, len(xs)) -> xs
---"""


def isort(a, n):
    if n <= 1:
        return
    isort(a, n - 1)
    last = a[n - 1]
    j = n - 2
    while j >= 0 and a[j] > last:
        a[j + 1] = a[j]
        j = j - 1
    a[j + 1] = last

"""---
algorithm: reverse
structure: array
method: recursion from the outside in
time: O(n)
space: O(n)
call: rev(xs, 0, len(xs)-1) -> xs
---"""


def rev(a, i, j):
    if i >= j:
        return
    a[i], a[j] = a[j], a[i]
    rev(a, i + 1, j - 1)

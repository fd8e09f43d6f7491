"""---
algorithm: rotate
structure: array
method: three reversals
time: O(n)
space: O(1)
call: left_rotate(xs, k) -> xs
---"""


def rev(a, i, j):
    while i < j:
        a[i], a[j] = a[j], a[i]
        i += 1
        j -= 1


def left_rotate(a, k):
    n = len(a)
    if n == 0:
        return
    k %= n
    rev(a, 0, k - 1)
    rev(a, k, n - 1)
    rev(a, 0, n - 1)

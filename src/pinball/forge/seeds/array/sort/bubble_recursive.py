"""---
algorithm: sort
structure: array
method: one bubbling pass, then the rest by recursion
time: O(n^2)
space: O(n)
call: bubble_down(xs, len(xs)) -> return
---"""


def bubble_down(a, n):
    if n < 2:
        return a
    for i in range(1, n):
        if a[i - 1] > a[i]:
            a[i - 1], a[i] = a[i], a[i - 1]
    return bubble_down(a, n - 1)

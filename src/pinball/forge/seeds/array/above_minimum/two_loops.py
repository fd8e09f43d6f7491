"""---
algorithm: above_minimum
structure: array
method: finds it, then in place
time: O(n)
space: O(1)
call: lower(xs) -> xs
---"""


def lower(a):
    m = a[0]
    for x in a:
        if x < m:
            m = x
    for i in range(len(a)):
        a[i] -= m

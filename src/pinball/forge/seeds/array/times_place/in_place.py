"""---
algorithm: times_place
structure: array
method: in place
time: O(n)
space: O(1)
call: multiply(xs) -> xs
---"""


def multiply(a):
    i = 0
    while i < len(a):
        a[i] *= i + 1
        i += 1

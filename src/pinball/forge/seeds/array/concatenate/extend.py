"""---
algorithm: concatenate
structure: array
method: the method
time: O(n)
space: O(n)
call: joined(xs, ys) -> xs
---"""


def joined(a, b):
    for x in b:
        a.append(x)

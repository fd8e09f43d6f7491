"""---
algorithm: intersection
structure: array
method: two loops
time: O(n^2)
space: O(n)
call: both(xs, ys) -> return
---"""


def both(a, b):
    out = []
    for x in a:
        for y in b:
            if x == y:
                out.append(x)
                break
    return out

"""---
algorithm: concatenate
structure: array
method: appends each
time: O(n)
space: O(n)
call: concat(xs, ys) -> return
---"""


def concat(a, b):
    out = []
    for x in a:
        out.append(x)
    for y in b:
        out.append(y)
    return out

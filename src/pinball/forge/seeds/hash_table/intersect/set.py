"""---
algorithm: intersect
structure: hash_table
method: a set of the other
time: O(n)
space: O(n)
call: intersect(xs, ys) -> return
---"""


def intersect(a, b):
    others = set(b)
    out = []
    for x in a:
        if x in others:
            out.append(x)
    return out

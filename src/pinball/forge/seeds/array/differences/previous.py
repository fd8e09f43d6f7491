"""---
algorithm: differences
structure: array
method: the number before
time: O(n)
space: O(n)
call: deltas(xs) -> return
---"""


def deltas(values):
    out = []
    previous = 0
    for v in values:
        out.append(v - previous)
        previous = v
    return out

"""---
algorithm: interleave
structure: array
method: a loop over the longer
time: O(n)
space: O(n)
call: weave(xs, ys) -> return
---"""


def weave(a, b):
    out = []
    for i in range(max(len(a), len(b))):
        if i < len(a):
            out.append(a[i])
        if i < len(b):
            out.append(b[i])
    return out

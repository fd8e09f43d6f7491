"""---
algorithm: add_arrays
structure: array
method: a loop over places
time: O(n)
space: O(n)
call: sums(xs, ys) -> return
---"""


def sums(p, q):
    out = []
    i = 0
    while i < len(p) and i < len(q):
        out.append(p[i] + q[i])
        i += 1
    return out

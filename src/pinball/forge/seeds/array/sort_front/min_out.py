"""---
algorithm: sort_front
structure: array
method: the smallest out, k times
time: O(n)
space: O(n)
call: smallest(xs, k) -> return
---"""


def smallest(xs, k):
    rest = xs[:]
    out = []
    while rest and len(out) < k:
        m = min(rest)
        rest.remove(m)
        out.append(m)
    return out

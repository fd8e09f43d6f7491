"""---
algorithm: places_greater
structure: array
method: enumerate
time: O(n)
space: O(n)
call: indices(xs, k) -> return
---"""


def indices(xs, k):
    out = []
    for i, x in enumerate(xs):
        if x > k:
            out.append(i)
    return out

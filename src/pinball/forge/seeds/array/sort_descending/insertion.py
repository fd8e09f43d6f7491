"""---
algorithm: sort_descending
structure: array
method: insertion into a new list
time: O(n^2)
space: O(n)
call: descending(xs) -> return
---"""


def descending(xs):
    out = []
    for x in xs:
        i = 0
        while i < len(out) and out[i] >= x:
            i += 1
        out.insert(i, x)
    return out

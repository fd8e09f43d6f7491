"""---
algorithm: filter_range
structure: array
method: a while loop over places
time: O(n)
space: O(n)
call: filtered(xs, a, b) -> return
---"""


def filtered(lst, a, b):
    out = []
    i = 0
    while i < len(lst):
        x = lst[i]
        if a <= x <= b:
            out.append(lst[i])
        i += 1
    return out

"""---
algorithm: filter_negative
structure: array
method: a while loop over places
time: O(n)
space: O(n)
call: filtered(xs) -> return
---"""


def filtered(lst):
    out = []
    i = 0
    while i < len(lst):
        x = lst[i]
        if x < 0:
            out.append(lst[i])
        i += 1
    return out

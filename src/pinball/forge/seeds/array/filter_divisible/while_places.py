"""---
algorithm: filter_divisible
structure: array
method: a while loop over places
time: O(n)
space: O(n)
call: filtered(xs, k) -> return
---"""


def filtered(lst, k):
    out = []
    i = 0
    while i < len(lst):
        x = lst[i]
        if x % k == 0:
            out.append(lst[i])
        i += 1
    return out

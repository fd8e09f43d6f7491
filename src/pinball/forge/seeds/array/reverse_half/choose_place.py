"""---
algorithm: reverse_half
structure: array
method: chooses the place
time: O(n)
space: O(n)
call: mixed(xs) -> return
---"""


def mixed(lst):
    n = len(lst)
    out = []
    for i in range(n):
        if i < n // 2:
            out.append(lst[n // 2 - 1 - i])
        else:
            out.append(lst[i])
    return out

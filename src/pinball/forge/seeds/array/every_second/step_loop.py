"""---
algorithm: every_second
structure: array
method: places in steps of two
time: O(n)
space: O(n)
call: alternate(xs) -> return
---"""


def alternate(lst):
    out = []
    for i in range(0, len(lst), 2):
        out.append(lst[i])
    return out

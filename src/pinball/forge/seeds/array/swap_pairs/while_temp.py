"""---
algorithm: swap_pairs
structure: array
method: a while loop with a third variable
time: O(n)
space: O(n)
call: pairs(xs) -> return
---"""


def pairs(lst):
    new = lst.copy()
    i = 0
    while i + 1 < len(new):
        t = new[i]
        new[i] = new[i + 1]
        new[i + 1] = t
        i += 2
    return new

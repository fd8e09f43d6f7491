"""---
algorithm: search
structure: array
method: compares the first and cuts it off
time: O(n^2)
space: O(n^2)
call: lookup(xs, k) -> return
---"""


def lookup(lst, x):
    if not lst:
        return -1
    if lst[0] == x:
        return 0
    rest = lookup(lst[1:], x)
    return -1 if rest == -1 else rest + 1

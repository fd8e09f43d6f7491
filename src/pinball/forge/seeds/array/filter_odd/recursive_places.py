"""---
algorithm: filter_odd
structure: array
method: recursion over places with a list handed on
time: O(n)
space: O(n)
call: gather(xs) -> return
---"""


def rec(xs, i, found):
    if i < len(xs):
        x = xs[i]
        if x % 2 != 0:
            found.append(x)
        rec(xs, i + 1, found)


def gather(xs):
    found = []
    rec(xs, 0, found)
    return found

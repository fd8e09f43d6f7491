"""---
algorithm: filter_not_equal
structure: array
method: recursion over places with a list handed on
time: O(n)
space: O(n)
call: gather(xs, k) -> return
---"""


def rec(xs, i, found, k):
    if i < len(xs):
        x = xs[i]
        if x != k:
            found.append(x)
        rec(xs, i + 1, found, k)


def gather(xs, k):
    found = []
    rec(xs, 0, found, k)
    return found

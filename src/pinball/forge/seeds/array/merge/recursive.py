"""---
algorithm: merge
structure: array
method: recursion
time: O(n^2)
space: O(n^2)
call: combine(xs, ys) -> return
---"""


def combine(xs, ys):
    if not xs:
        return ys
    if not ys:
        return xs
    if xs[0] < ys[0]:
        return [xs[0]] + combine(xs[1:], ys)
    return [ys[0]] + combine(xs, ys[1:])

"""---
algorithm: append_last
structure: array
method: a list of one added
time: O(n)
space: O(n)
call: with_last(xs, k) -> return
---"""


def with_last(xs, x):
    out = []
    for y in xs:
        out.append(y)
    out.append(x)
    return out

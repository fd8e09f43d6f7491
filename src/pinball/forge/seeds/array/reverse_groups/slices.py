"""---
algorithm: reverse_groups
structure: array
method: slices turned
time: O(n)
space: O(n)
call: chunks(xs, k) -> return
---"""


def chunks(xs, k):
    out = []
    i = 0
    while i < len(xs):
        out += xs[i : i + k][::-1]
        i += k
    return out

"""---
algorithm: shift_in
structure: array
method: k and all but the last
time: O(n)
space: O(n)
call: shift(xs, k) -> return
---"""


def shift(xs, k):
    if not xs:
        return []
    return [k] + xs[:-1]

"""---
algorithm: closest
structure: array
method: the library's minimum with a key
time: O(n)
space: O(n)
call: nearest(xs, k) -> return
---"""


def nearest(xs, k):
    gaps = [abs(x - k) for x in xs]
    return xs[gaps.index(min(gaps))]

"""---
algorithm: places_greater
structure: array
method: places that fit
time: O(n)
space: O(n)
call: where(xs, k) -> return
---"""


def where(xs, k):
    return [i for i in range(len(xs)) if xs[i] > k]

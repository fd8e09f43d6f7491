"""---
algorithm: smallest_first
structure: array
method: the library's minimum
time: O(n)
space: O(n)
call: bring(xs) -> return
---"""


def bring(xs):
    if len(xs) == 0:
        return xs
    place = xs.index(min(xs))
    out = xs[:]
    out[place] = xs[0]
    out[0] = xs[place]
    return out

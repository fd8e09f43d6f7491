"""---
algorithm: interleave
structure: array
method: as long as both last, then the rest
time: O(n)
space: O(n)
call: mix(xs, ys) -> return
---"""


def mix(xs, ys):
    n = min(len(xs), len(ys))
    out = []
    i = 0
    while i < n:
        out += [xs[i], ys[i]]
        i += 1
    return out + xs[n:] + ys[n:]

"""---
algorithm: neighbour_sums
structure: array
method: a loop over places
time: O(n)
space: O(n)
call: pair_sums(xs) -> return
---"""


def pair_sums(a):
    out = []
    for i in range(len(a) - 1):
        out.append(a[i] + a[i + 1])
    return out

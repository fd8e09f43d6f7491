"""---
algorithm: filter_nonzero
structure: array
method: head and tail by recursion
time: O(n^2)
space: O(n^2)
call: sieve(xs) -> return
---"""


def sieve(xs):
    if xs == []:
        return []
    x = xs[0]
    if x != 0:
        return [x] + sieve(xs[1:])
    else:
        return sieve(xs[1:])

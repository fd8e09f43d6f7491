"""---
algorithm: maximum
structure: array
method: the larger of the first and the rest
time: O(n^2)
space: O(n^2)
call: biggest(xs) -> return
---"""


def biggest(xs):
    if len(xs) == 1:
        return xs[0]
    rest = biggest(xs[1:])
    return xs[0] if xs[0] > rest else rest

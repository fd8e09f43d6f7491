"""---
algorithm: reverse
structure: array
method: the reversed tail and then the head
time: O(n^2)
space: O(n^2)
call: turn(xs) -> return
---"""


def turn(xs):
    if len(xs) <= 1:
        return xs
    return turn(xs[1:]) + [xs[0]]

"""---
algorithm: min_and_max
structure: array
method: both so far
time: O(n)
space: O(1)
call: extremes(xs) -> return
---"""


def extremes(xs):
    low = xs[0]
    high = xs[0]
    for x in xs:
        if x < low:
            low = x
        if x > high:
            high = x
    return [low, high]

"""---
algorithm: swap_ends
structure: array
method: parts put together
time: O(n)
space: O(n)
call: swapped(xs) -> return
---"""


def swapped(xs):
    if len(xs) < 2:
        return xs
    return [xs[-1]] + xs[1:-1] + [xs[0]]

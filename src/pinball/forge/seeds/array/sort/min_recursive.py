"""---
algorithm: sort
structure: array
method: takes out the smallest and sorts the rest by recursion
time: O(n^2)
space: O(n^2)
call: ssort(xs) -> return
---"""


def ssort(xs):
    if xs == []:
        return []
    m = min(xs)
    rest = xs[:]
    rest.remove(m)
    return [m] + ssort(rest)

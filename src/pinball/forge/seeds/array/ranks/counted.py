"""---
algorithm: ranks
structure: array
method: counts with ones added up
time: O(n^2)
space: O(n)
call: how_many_below(xs) -> return
---"""


def below(xs, k):
    return sum(1 for x in xs if x < k)


def how_many_below(xs):
    return [below(xs, x) for x in xs]

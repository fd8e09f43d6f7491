"""---
algorithm: ranks
structure: array
method: places in the sorted copy
time: O(n^2)
space: O(n)
call: smaller_counts(xs) -> return
---"""


def smaller_counts(xs):
    ordered = sorted(xs)
    return [ordered.index(x) for x in xs]

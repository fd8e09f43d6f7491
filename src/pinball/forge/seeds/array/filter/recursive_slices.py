"""---
algorithm: filter
structure: array
method: head and tail by recursion
time: O(n^2)
space: O(n^2)
call: select(xs, k) -> return
---"""


def select(xs, k):
    if len(xs) == 0:
        return []
    rest = select(xs[1:], k)
    if xs[0] > k:
        return [xs[0]] + rest
    return rest

"""---
algorithm: take_while
structure: array
method: head and tail
time: O(n^2)
space: O(n^2)
call: prefix(xs, k) -> return
---"""


def prefix(xs, k):
    if not xs or xs[0] <= k:
        return []
    return [xs[0]] + prefix(xs[1:], k)

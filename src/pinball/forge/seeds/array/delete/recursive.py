"""---
algorithm: delete
structure: array
method: head and tail
time: O(n^2)
space: O(n^2)
call: rem(xs, k) -> return
---"""


def rem(xs, k):
    if not xs:
        return []
    if xs[0] == k:
        return xs[1:]
    return [xs[0]] + rem(xs[1:], k)

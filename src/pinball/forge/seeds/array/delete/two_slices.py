"""---
algorithm: delete
structure: array
method: the two sides of its place
time: O(n)
space: O(n)
call: without(xs, k) -> return
---"""


def without(xs, k):
    for i in range(len(xs)):
        if xs[i] == k:
            return xs[:i] + xs[i + 1 :]
    return xs

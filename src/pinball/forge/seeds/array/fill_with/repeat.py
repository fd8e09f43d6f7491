"""---
algorithm: fill_with
structure: array
method: a list repeated
time: O(n)
space: O(n)
call: fill(xs, k) -> return
---"""


def fill(xs, k):
    return [k for _ in xs]

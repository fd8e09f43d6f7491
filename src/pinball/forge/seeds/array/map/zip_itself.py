"""---
algorithm: map
structure: array
method: the list added to itself
time: O(n)
space: O(n)
call: add_self(xs) -> return
---"""


def add_self(xs: list[int]) -> list[int]:
    return [a + b for a, b in zip(xs, xs)]

"""---
algorithm: nth
structure: linked_list
inputs: xs: list nonempty; i: int index of xs
output: int
sizes: n = len(xs)
---
Take the element at place i, counted from 0.
"""


def reference(xs: list[int], i: int) -> int:
    return xs[i]

"""---
algorithm: delete_at
structure: linked_list
inputs: xs: list nonempty; i: int index of xs
output: list
sizes: n = len(xs)
label: delete
---
Remove the element at place i, counted from 0.
"""


def reference(xs: list[int], i: int) -> list[int]:
    return xs[:i] + xs[i + 1 :]

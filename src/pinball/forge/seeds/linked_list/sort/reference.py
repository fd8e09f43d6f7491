"""---
algorithm: sort
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
---
Bring the elements of a linked list into ascending order.
"""


def reference(xs: list[int]) -> list[int]:
    return sorted(xs)

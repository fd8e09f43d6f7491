"""---
algorithm: sort_descending
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
label: sort
---
Bring the elements of a linked list into descending order.
"""


def reference(xs: list[int]) -> list[int]:
    return sorted(xs, reverse=True)

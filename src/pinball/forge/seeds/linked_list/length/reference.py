"""---
algorithm: length
structure: linked_list
inputs: xs: list
output: int
sizes: n = len(xs)
---
Count the elements of a linked list.
"""


def reference(xs: list[int]) -> int:
    return len(xs)

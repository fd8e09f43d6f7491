"""---
algorithm: reverse
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
---
Turn the order of a linked list around.
"""


def reference(xs: list[int]) -> list[int]:
    return xs[::-1]

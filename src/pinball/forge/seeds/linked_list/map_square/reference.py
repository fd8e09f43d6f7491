"""---
algorithm: map_square
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
label: map
---
Square each element.
"""


def reference(xs: list[int]) -> list[int]:
    return [x * x for x in xs]

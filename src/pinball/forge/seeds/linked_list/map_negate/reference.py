"""---
algorithm: map_negate
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
label: map
---
Change the sign of each element.
"""


def reference(xs: list[int]) -> list[int]:
    return [-x for x in xs]

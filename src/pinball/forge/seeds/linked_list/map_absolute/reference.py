"""---
algorithm: map_absolute
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
label: map
---
Replace each element by its absolute value.
"""


def reference(xs: list[int]) -> list[int]:
    return [abs(x) for x in xs]

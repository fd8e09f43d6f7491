"""---
algorithm: map_scale
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
label: map
---
Multiply each element by k.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x * k for x in xs]

"""---
algorithm: map_increment
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
label: map
---
Add k to each element.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x + k for x in xs]

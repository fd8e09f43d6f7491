"""---
algorithm: map_halve
structure: linked_list
inputs: xs: list 0..200
output: list
sizes: n = len(xs)
label: map
---
Replace each element by its half, rounded down.
"""


def reference(xs: list[int]) -> list[int]:
    return [x // 2 for x in xs]

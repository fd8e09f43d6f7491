"""---
algorithm: range_values
structure: binary_tree
inputs: t: search_tree; a: int -200..10; b: int -10..200
output: array
sizes: n = nodes(t)
decoy: yes
---
List the values of a search tree from a to b in ascending order.
"""


def reference(t: list[int | None], a: int, b: int) -> list[int]:
    return sorted(value for value in t if value is not None and a <= value <= b)

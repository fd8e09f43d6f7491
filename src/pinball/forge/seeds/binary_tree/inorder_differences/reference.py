"""---
algorithm: inorder_differences
structure: binary_tree
inputs: t: search_tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List the differences of neighbouring values of a search tree in ascending order.
"""


def reference(t: list[int | None]) -> list[int]:
    ordered = sorted(value for value in t if value is not None)
    return [b - a for a, b in zip(ordered, ordered[1:], strict=False)]

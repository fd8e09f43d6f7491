"""---
algorithm: level_order
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
---
List a tree's values level by level, each level from left to right.
"""


def reference(t: list[int | None]) -> list[int]:
    return [value for value in t if value is not None]

"""---
algorithm: count
structure: binary_tree
inputs: t: tree
output: int
sizes: n = nodes(t)
---
Count the nodes of a tree.
"""


def reference(t: list[int | None]) -> int:
    return sum(1 for value in t if value is not None)

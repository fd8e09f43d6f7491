"""---
algorithm: minimum
structure: binary_tree
inputs: t: search_tree nonempty
output: int
sizes: n = nodes(t)
---
Find the smallest value of a search tree.
"""


def reference(t: list[int | None]) -> int:
    return min(value for value in t if value is not None)

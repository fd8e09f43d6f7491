"""---
algorithm: maximum
structure: binary_tree
inputs: t: tree nonempty
output: int
sizes: n = nodes(t)
decoy: yes
---
Find the largest value of a tree.
"""


def reference(t: list[int | None]) -> int:
    return max(value for value in t if value is not None)

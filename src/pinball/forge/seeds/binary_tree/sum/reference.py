"""---
algorithm: sum
structure: binary_tree
inputs: t: tree
output: int
sizes: n = nodes(t)
decoy: yes
---
Add up a tree's values.
"""


def reference(t: list[int | None]) -> int:
    return sum(value for value in t if value is not None)

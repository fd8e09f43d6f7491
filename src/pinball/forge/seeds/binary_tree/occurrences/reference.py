"""---
algorithm: occurrences
structure: binary_tree
inputs: t: tree; k: int element of t or not
output: int
sizes: n = nodes(t)
decoy: yes
---
Count the nodes of a tree that hold k.
"""


def reference(t: list[int | None], k: int) -> int:
    return t.count(k)

"""---
algorithm: larger_count
structure: binary_tree
inputs: t: tree; k: int element of t or not
output: int
sizes: n = nodes(t)
decoy: yes
---
Count a tree's values above k.
"""


def reference(t: list[int | None], k: int) -> int:
    return sum(1 for value in t if value is not None and value > k)

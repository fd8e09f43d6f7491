"""---
algorithm: successor
structure: binary_tree
inputs: t: search_tree; k: int element of t or not
output: int
sizes: n = nodes(t)
decoy: yes
---
Find the smallest value of a search tree that is larger than k; -1 if there is none.
"""


def reference(t: list[int | None], k: int) -> int:
    return min((value for value in t if value is not None and value > k), default=-1)

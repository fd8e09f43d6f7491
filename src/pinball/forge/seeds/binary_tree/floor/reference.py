"""---
algorithm: floor
structure: binary_tree
inputs: t: search_tree; k: int -100..100
output: int
sizes: n = nodes(t)
decoy: yes
---
Find the largest value of a search tree that is at most k; -1000 if there is none.
"""


def reference(t: list[int | None], k: int) -> int:
    return max((value for value in t if value is not None and value <= k), default=-1000)

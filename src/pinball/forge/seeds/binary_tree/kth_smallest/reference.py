"""---
algorithm: kth_smallest
structure: binary_tree
inputs: t: search_tree; k: int 0..64
output: int
sizes: n = nodes(t)
decoy: yes
---
Find the k-th smallest value of a search tree, counted from 1; -1 if there is none.
"""


def reference(t: list[int | None], k: int) -> int:
    ordered = sorted(value for value in t if value is not None)
    return ordered[k - 1] if 0 < k <= len(ordered) else -1

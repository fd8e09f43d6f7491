"""---
algorithm: depth_of
structure: binary_tree
inputs: t: search_tree; k: int element of t or not
output: int
sizes: n = nodes(t)
decoy: yes
---
Count the steps from the root of a search tree down to k; -1 if it is not there.
"""

from pinball.forge.trees import grow


def reference(t: list[int | None], k: int) -> int:
    tree, depth = grow(t), 0
    while tree and tree.value != k:
        tree = tree.left if k < tree.value else tree.right
        depth += 1
    return depth if tree else -1

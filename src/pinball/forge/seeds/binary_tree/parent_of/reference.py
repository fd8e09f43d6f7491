"""---
algorithm: parent_of
structure: binary_tree
inputs: t: search_tree; k: int element of t or not
output: int
sizes: n = nodes(t)
decoy: yes
---
Find the value of the parent of k in a search tree; -1 if k is not there or is the root.
"""

from pinball.forge.trees import grow


def reference(t: list[int | None], k: int) -> int:
    tree, parent = grow(t), -1
    while tree and tree.value != k:
        parent = tree.value
        tree = tree.left if k < tree.value else tree.right
    return parent if tree else -1

"""---
algorithm: least_depth
structure: binary_tree
inputs: t: tree
output: int
sizes: n = nodes(t)
decoy: yes
---
Count the nodes on the shortest way from the root to a leaf; an empty tree has 0.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> int:
    return depth(grow(t))


def depth(tree: Tree | None) -> int:
    if tree is None:
        return 0
    below = [depth(child) for child in (tree.left, tree.right) if child]
    return 1 + min(below, default=0)

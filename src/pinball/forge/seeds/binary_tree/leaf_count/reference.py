"""---
algorithm: leaf_count
structure: binary_tree
inputs: t: tree
output: int
sizes: n = nodes(t)
---
Count the nodes that have no children.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> int:
    return leaves(grow(t))


def leaves(tree: Tree | None) -> int:
    if tree is None:
        return 0
    if tree.left is None and tree.right is None:
        return 1
    return leaves(tree.left) + leaves(tree.right)

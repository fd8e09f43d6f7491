"""---
algorithm: leaf_sum
structure: binary_tree
inputs: t: tree
output: int
sizes: n = nodes(t)
decoy: yes
---
Add up the values of the nodes that have no children.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> int:
    return leaf_sum(grow(t))


def leaf_sum(tree: Tree | None) -> int:
    if tree is None:
        return 0
    if tree.left is None and tree.right is None:
        return tree.value
    return leaf_sum(tree.left) + leaf_sum(tree.right)

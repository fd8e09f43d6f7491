"""---
algorithm: left_leaves
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List from left to right the values of the leaves that are left children.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t), False)


def walk(tree: Tree | None, is_left: bool) -> list[int]:
    if tree is None:
        return []
    if is_left and tree.left is None and tree.right is None:
        return [tree.value]
    return [*walk(tree.left, True), *walk(tree.right, False)]

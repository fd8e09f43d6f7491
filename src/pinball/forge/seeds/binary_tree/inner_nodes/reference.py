"""---
algorithm: inner_nodes
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List the values of the nodes with a child, root before left before right.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    if tree.left is None and tree.right is None:
        return []
    return [tree.value, *walk(tree.left), *walk(tree.right)]

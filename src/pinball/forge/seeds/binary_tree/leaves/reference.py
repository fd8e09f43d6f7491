"""---
algorithm: leaves
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List the values of a tree's leaves from left to right.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    if tree.left is None and tree.right is None:
        return [tree.value]
    return [*walk(tree.left), *walk(tree.right)]

"""---
algorithm: doubled_in_order
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List twice each value of a tree in the order left, root, right.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    return [*walk(tree.left), 2 * tree.value, *walk(tree.right)]

"""---
algorithm: mirrored_postorder
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List a tree's values: the right subtree, the left subtree, the root.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    return [*walk(tree.right), *walk(tree.left), tree.value]

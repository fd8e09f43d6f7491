"""---
algorithm: inorder
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
---
List a tree's values: the left subtree, the root, the right subtree.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    return [*walk(tree.left), tree.value, *walk(tree.right)]

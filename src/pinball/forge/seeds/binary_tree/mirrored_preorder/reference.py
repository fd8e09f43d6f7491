"""---
algorithm: mirrored_preorder
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List a tree's values: the root, the right subtree, the left subtree.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    return [tree.value, *walk(tree.right), *walk(tree.left)]

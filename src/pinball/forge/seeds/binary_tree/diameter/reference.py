"""---
algorithm: diameter
structure: binary_tree
inputs: t: tree
output: int
sizes: n = nodes(t)
decoy: yes
---
Count the edges on the longest way between two nodes; 0 for an empty tree.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> int:
    return longest(grow(t))


def longest(tree: Tree | None) -> int:
    if tree is None:
        return 0
    here = height(tree.left) + height(tree.right)
    return max(here, longest(tree.left), longest(tree.right))


def height(tree: Tree | None) -> int:
    if tree is None:
        return 0
    return 1 + max(height(tree.left), height(tree.right))

"""---
algorithm: height
structure: binary_tree
inputs: t: tree
output: int
sizes: n = nodes(t)
---
Count the nodes on the longest way from the root down; an empty tree has height 0.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> int:
    return height(grow(t))


def height(tree: Tree | None) -> int:
    if tree is None:
        return 0
    return 1 + max(height(tree.left), height(tree.right))


def view_edges(result: int, t: list[int | None]) -> int:
    return result - 1

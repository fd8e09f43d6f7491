"""---
algorithm: height_of_inserted
structure: binary_tree
inputs: xs: array distinct
output: int
sizes: n = len(xs)
label: height
---
Insert the numbers into an empty search tree one after the other, and count the nodes on the longest way down.
"""

from pinball.forge.trees import Tree


def reference(xs: list[int]) -> int:
    root: Tree | None = None
    for x in xs:
        root = insert(root, x)
    return height(root)


def insert(tree: Tree | None, value: int) -> Tree:
    if tree is None:
        return Tree(value)
    if value < tree.value:
        tree.left = insert(tree.left, value)
    else:
        tree.right = insert(tree.right, value)
    return tree


def height(tree: Tree | None) -> int:
    return 0 if tree is None else 1 + max(height(tree.left), height(tree.right))

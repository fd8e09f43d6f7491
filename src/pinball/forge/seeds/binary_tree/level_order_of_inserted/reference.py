"""---
algorithm: level_order_of_inserted
structure: binary_tree
inputs: xs: array distinct
output: array
sizes: n = len(xs)
label: level_order
---
Insert the numbers into an empty search tree one after the other, and list it level by level.
"""

from pinball.forge.trees import Tree


def reference(xs: list[int]) -> list[int]:
    root: Tree | None = None
    for x in xs:
        root = insert(root, x)
    row = [root] if root else []
    for tree in row:
        row += [child for child in (tree.left, tree.right) if child]
    return [tree.value for tree in row]


def insert(tree: Tree | None, value: int) -> Tree:
    if tree is None:
        return Tree(value)
    if value < tree.value:
        tree.left = insert(tree.left, value)
    else:
        tree.right = insert(tree.right, value)
    return tree

"""---
algorithm: leaves_of_inserted
structure: binary_tree
inputs: xs: array distinct
output: array
sizes: n = len(xs)
label: leaves
decoy: yes
---
Insert the numbers into an empty search tree one after the other, and list the leaves from left to right.
"""

from pinball.forge.trees import Tree


def reference(xs: list[int]) -> list[int]:
    root: Tree | None = None
    for x in xs:
        root = insert(root, x)
    return walk(root)


def insert(tree: Tree | None, value: int) -> Tree:
    if tree is None:
        return Tree(value)
    if value < tree.value:
        tree.left = insert(tree.left, value)
    else:
        tree.right = insert(tree.right, value)
    return tree


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    if tree.left is None and tree.right is None:
        return [tree.value]
    return [*walk(tree.left), *walk(tree.right)]

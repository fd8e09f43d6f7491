"""---
algorithm: insert_duplicates
structure: binary_tree
inputs: t: search_tree; k: int element of t or not
output: tree
sizes: n = nodes(t)
label: insert
---
Insert k as a new leaf of a search tree, on the right of values equal to it.
"""

from pinball.forge.trees import Tree, grow, levels


def reference(t: list[int | None], k: int) -> list[int | None]:
    return levels(insert(grow(t), k))


def insert(tree: Tree | None, k: int) -> Tree:
    if tree is None:
        return Tree(k)
    if k < tree.value:
        tree.left = insert(tree.left, k)
    else:
        tree.right = insert(tree.right, k)
    return tree

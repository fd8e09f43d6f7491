"""---
algorithm: insert
structure: binary_tree
inputs: t: search_tree; k: int element of t or not
output: tree
sizes: n = nodes(t)
---
Insert k as a new leaf of a search tree; a tree that holds k stays as it is.
"""

from pinball.forge.trees import Tree, grow, levels


def reference(t: list[int | None], k: int) -> list[int | None]:
    return levels(insert(grow(t), k))


def insert(tree: Tree | None, k: int) -> Tree:
    if tree is None:
        return Tree(k)
    if k < tree.value:
        tree.left = insert(tree.left, k)
    elif k > tree.value:
        tree.right = insert(tree.right, k)
    return tree


def view_inorder(result: list[int | None], t: list[int | None], k: int) -> list[int]:
    return sorted(value for value in result if value is not None)

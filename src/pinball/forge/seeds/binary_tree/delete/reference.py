"""---
algorithm: delete
structure: binary_tree
inputs: t: search_tree; k: int element of t or not
output: tree
sizes: n = nodes(t)
---
Delete k from a search tree, if it is there.

A node with two children gets the smallest value of its right subtree, which is deleted there. The views
are the other usual shapes: ``predecessor`` (the largest value of the left subtree moves up), ``joined`` (the
right subtree moves up and the left one goes below its smallest value), and ``inorder``, which sees no shape.
"""

from pinball.forge.trees import Tree, grow, levels


def reference(t: list[int | None], k: int) -> list[int | None]:
    return levels(delete(grow(t), k, "successor"))


def delete(tree: Tree | None, k: int, way: str) -> Tree | None:
    if tree is None:
        return None
    if k < tree.value:
        tree.left = delete(tree.left, k, way)
    elif k > tree.value:
        tree.right = delete(tree.right, k, way)
    elif tree.left is None or tree.right is None:
        return tree.left or tree.right
    elif way == "predecessor":
        tree.value = last(tree.left).value
        tree.left = delete(tree.left, tree.value, way)
    elif way == "successor":
        tree.value = first(tree.right).value
        tree.right = delete(tree.right, tree.value, way)
    else:
        first(tree.right).left = tree.left
        return tree.right
    return tree


def first(tree: Tree) -> Tree:
    return first(tree.left) if tree.left else tree


def last(tree: Tree) -> Tree:
    return last(tree.right) if tree.right else tree


def view_predecessor(result: list[int | None], t: list[int | None], k: int) -> list[int | None]:
    return levels(delete(grow(t), k, "predecessor"))


def view_joined(result: list[int | None], t: list[int | None], k: int) -> list[int | None]:
    return levels(delete(grow(t), k, "joined"))


def view_inorder(result: list[int | None], t: list[int | None], k: int) -> list[int]:
    return sorted(value for value in result if value is not None)

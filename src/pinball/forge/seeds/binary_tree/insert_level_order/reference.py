"""---
algorithm: insert_level_order
structure: binary_tree
inputs: t: tree; k: int
output: tree
sizes: n = nodes(t)
label: insert
---
Insert k at the first free place of a tree, level by level from the left.
"""

from pinball.forge.trees import Tree, grow, levels


def reference(t: list[int | None], k: int) -> list[int | None]:
    root = grow(t)
    if root is None:
        return [k]
    row = [root]
    for tree in row:
        if tree.left is None:
            tree.left = Tree(k)
            break
        if tree.right is None:
            tree.right = Tree(k)
            break
        row += [tree.left, tree.right]
    return levels(root)

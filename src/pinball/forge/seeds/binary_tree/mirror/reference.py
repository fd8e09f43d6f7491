"""---
algorithm: mirror
structure: binary_tree
inputs: t: tree
output: tree
sizes: n = nodes(t)
---
Exchange left and right at every node.
"""

from pinball.forge.trees import Tree, grow, levels


def reference(t: list[int | None]) -> list[int | None]:
    return levels(mirror(grow(t)))


def mirror(tree: Tree | None) -> Tree | None:
    if tree is None:
        return None
    return Tree(tree.value, mirror(tree.right), mirror(tree.left))

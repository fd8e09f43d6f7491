"""---
algorithm: subtree_sizes
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List the size of each node's subtree in the order left, right, root.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    sizes: list[int] = []
    size(grow(t), sizes)
    return sizes


def size(tree: Tree | None, sizes: list[int]) -> int:
    if tree is None:
        return 0
    sizes.append(size(tree.left, sizes) + size(tree.right, sizes) + 1)
    return sizes[-1]

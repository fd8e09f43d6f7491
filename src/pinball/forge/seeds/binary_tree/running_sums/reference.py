"""---
algorithm: running_sums
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
Walk a tree in order and list the sum of the values met so far at each node.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    sums: list[int] = []
    walk(grow(t), sums)
    return sums


def walk(tree: Tree | None, sums: list[int]) -> None:
    if tree is not None:
        walk(tree.left, sums)
        sums.append(tree.value + (sums[-1] if sums else 0))
        walk(tree.right, sums)

"""---
algorithm: level_sums
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
Add up each level of a tree, from the root down.
"""

from pinball.forge.trees import grow


def reference(t: list[int | None]) -> list[int]:
    row, sums = [tree for tree in [grow(t)] if tree], []
    while row:
        sums.append(sum(tree.value for tree in row))
        row = [child for tree in row for child in (tree.left, tree.right) if child]
    return sums

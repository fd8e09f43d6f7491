"""---
algorithm: width
structure: binary_tree
inputs: t: tree
output: int
sizes: n = nodes(t)
decoy: yes
---
Count the nodes of the level with the most nodes.
"""

from pinball.forge.trees import grow


def reference(t: list[int | None]) -> int:
    row, best = [tree for tree in [grow(t)] if tree], 0
    while row:
        best = max(best, len(row))
        row = [child for tree in row for child in (tree.left, tree.right) if child]
    return best

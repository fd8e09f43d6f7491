"""---
algorithm: zigzag_level_order
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List a tree's values level by level: the first from left to right, the next from right to left, and so on.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    root = grow(t)
    level: list[Tree] = [root] if root else []
    result: list[int] = []
    forward = True
    while level:
        values = [tree.value for tree in level]
        result += values if forward else values[::-1]
        forward = not forward
        level = [child for tree in level for child in (tree.left, tree.right) if child]
    return result

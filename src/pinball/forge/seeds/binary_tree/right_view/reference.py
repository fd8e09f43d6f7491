"""---
algorithm: right_view
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List the last value of each level, from the root down.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    root = grow(t)
    level: list[Tree] = [root] if root else []
    result: list[int] = []
    while level:
        result.append(level[-1].value)
        level = [child for tree in level for child in (tree.left, tree.right) if child]
    return result

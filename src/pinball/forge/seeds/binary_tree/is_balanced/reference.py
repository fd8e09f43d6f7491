"""---
algorithm: is_balanced
structure: binary_tree
inputs: t: tree
output: bool
sizes: n = nodes(t)
decoy: yes
---
Tell whether at each node the heights of both sides differ by at most one.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> bool:
    return height(grow(t)) >= 0


def height(tree: Tree | None) -> int:
    if tree is None:
        return 0
    left, right = height(tree.left), height(tree.right)
    return -1 if min(left, right) < 0 or abs(left - right) > 1 else 1 + max(left, right)

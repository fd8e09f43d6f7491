"""---
algorithm: left_view
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List the leftmost value of each level.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    seen: dict[int, int] = {}
    look(grow(t), 0, seen)
    return [seen[depth] for depth in sorted(seen)]


def look(tree: Tree | None, depth: int, seen: dict[int, int]) -> None:
    if tree is not None:
        seen.setdefault(depth, tree.value)
        look(tree.left, depth + 1, seen)
        look(tree.right, depth + 1, seen)

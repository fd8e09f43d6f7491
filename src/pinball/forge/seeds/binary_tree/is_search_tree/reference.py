"""---
algorithm: is_search_tree
structure: binary_tree
inputs: t: tree
output: bool
sizes: n = nodes(t)
decoy: yes
---
Tell whether each value is above all values to its left and below all to its right.
"""

from itertools import pairwise

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> bool:
    values = walk(grow(t))
    return all(a < b for a, b in pairwise(values))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    return [*walk(tree.left), tree.value, *walk(tree.right)]

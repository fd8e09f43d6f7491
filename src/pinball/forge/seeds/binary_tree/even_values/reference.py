"""---
algorithm: even_values
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List a tree's even values in the order left, root, right.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    kept = [tree.value] if tree.value % 2 == 0 else []
    return [*walk(tree.left), *kept, *walk(tree.right)]

"""---
algorithm: euler_tour
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List a tree's values as often as a walk around it passes them: before, between and after the subtrees.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    return [tree.value, *walk(tree.left), tree.value, *walk(tree.right), tree.value]

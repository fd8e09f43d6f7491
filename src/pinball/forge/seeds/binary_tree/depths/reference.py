"""---
algorithm: depths
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List the depth of each node in the order left, root, right; the root has depth 0.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t), 0)


def walk(tree: Tree | None, depth: int) -> list[int]:
    if tree is None:
        return []
    return [*walk(tree.left, depth + 1), depth, *walk(tree.right, depth + 1)]

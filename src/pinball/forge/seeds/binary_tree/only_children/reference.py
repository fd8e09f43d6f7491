"""---
algorithm: only_children
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List in preorder the values of the nodes that have a parent but no sibling.
"""

from pinball.forge.trees import Tree, grow


def reference(t: list[int | None]) -> list[int]:
    return walk(grow(t))


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    single = tree.right if tree.left is None else tree.left if tree.right is None else None
    return [*([single.value] if single else []), *walk(tree.left), *walk(tree.right)]

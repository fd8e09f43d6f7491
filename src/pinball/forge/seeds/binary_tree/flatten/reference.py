"""---
algorithm: flatten
structure: binary_tree
inputs: t: tree
output: tree
sizes: n = nodes(t)
decoy: yes
---
Make a chain of right children out of a tree, in preorder.
"""

from pinball.forge.trees import Tree, grow, levels


def reference(t: list[int | None]) -> list[int | None]:
    chain: Tree | None = None
    for value in reversed(walk(grow(t))):
        chain = Tree(value, None, chain)
    return levels(chain)


def walk(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    return [tree.value, *walk(tree.left), *walk(tree.right)]

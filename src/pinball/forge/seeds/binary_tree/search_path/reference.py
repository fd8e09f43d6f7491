"""---
algorithm: search_path
structure: binary_tree
inputs: t: search_tree; k: int element of t or not
output: array
sizes: n = nodes(t)
decoy: yes
---
List the values met on the way from the root of a search tree to k, or to where k would be.
"""

from pinball.forge.trees import grow


def reference(t: list[int | None], k: int) -> list[int]:
    tree, path = grow(t), []
    while tree:
        path.append(tree.value)
        if tree.value == k:
            break
        tree = tree.left if k < tree.value else tree.right
    return path

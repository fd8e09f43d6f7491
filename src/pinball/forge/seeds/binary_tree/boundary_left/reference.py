"""---
algorithm: boundary_left
structure: binary_tree
inputs: t: tree
output: array
sizes: n = nodes(t)
decoy: yes
---
List the values on the way from the root down that goes left where it can and else right.
"""

from pinball.forge.trees import grow


def reference(t: list[int | None]) -> list[int]:
    tree, way = grow(t), []
    while tree:
        way.append(tree.value)
        tree = tree.left or tree.right
    return way

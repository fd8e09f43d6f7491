"""---
algorithm: split_value
structure: binary_tree
inputs: t: search_tree; a: int element of t or not; b: int element of t or not
output: int
sizes: n = nodes(t)
decoy: yes
---
Find the first value on the way down a search tree that lies between a and b, both included; -1 if none does.
"""

from pinball.forge.trees import grow


def reference(t: list[int | None], a: int, b: int) -> int:
    low, high = min(a, b), max(a, b)
    tree = grow(t)
    while tree and not low <= tree.value <= high:
        tree = tree.left if high < tree.value else tree.right
    return tree.value if tree else -1

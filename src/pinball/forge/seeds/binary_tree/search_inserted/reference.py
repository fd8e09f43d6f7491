"""---
algorithm: search_inserted
structure: binary_tree
inputs: xs: array distinct; k: int element of xs or not
output: bool
sizes: n = len(xs)
label: search
---
Tell whether k is among the numbers, after all went into a search tree.
"""


def reference(xs: list[int], k: int) -> bool:
    return k in xs

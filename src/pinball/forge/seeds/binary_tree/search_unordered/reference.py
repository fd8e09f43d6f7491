"""---
algorithm: search_unordered
structure: binary_tree
inputs: t: tree; k: int element of t or not
output: bool
sizes: n = nodes(t)
label: search
---
Tell whether a tree in no order holds k.
"""


def reference(t: list[int | None], k: int) -> bool:
    return k in t


def view_value(result: bool, t: list[int | None], k: int) -> int | None:
    return k if result else None

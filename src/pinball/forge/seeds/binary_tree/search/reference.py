"""---
algorithm: search
structure: binary_tree
inputs: t: search_tree; k: int element of t or not
output: bool
sizes: n = nodes(t)
---
Tell whether a search tree holds k.
"""


def reference(t: list[int | None], k: int) -> bool:
    return k in t


def view_value(result: bool, t: list[int | None], k: int) -> int | None:
    return k if result else None

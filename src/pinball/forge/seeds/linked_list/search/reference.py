"""---
algorithm: search
structure: linked_list
inputs: xs: list distinct; k: int element of xs or not
output: int
sizes: n = len(xs)
---
Find the place of k in a linked list, counted from 0, or -1.
"""


def reference(xs: list[int], k: int) -> int:
    return xs.index(k) if k in xs else -1


def view_found(result: int, xs: list[int], k: int) -> bool:
    return result >= 0


def view_value(result: int, xs: list[int], k: int) -> int | None:
    return k if result >= 0 else None

"""---
algorithm: append
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
label: insert
---
Put k behind the last element.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [*xs, k]

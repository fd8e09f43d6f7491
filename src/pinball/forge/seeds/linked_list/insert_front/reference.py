"""---
algorithm: insert_front
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
label: insert
---
Put k in front of the first element.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [k, *xs]

"""---
algorithm: equal
structure: linked_list
inputs: xs: list 0..1; ys: list 0..1
output: bool
sizes: n = len(xs) + len(ys)
decoy: yes
---
Tell whether both lists hold the same elements in the same order.
"""


def reference(xs: list[int], ys: list[int]) -> bool:
    return xs == ys

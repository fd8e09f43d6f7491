"""---
algorithm: move_zeros
structure: linked_list
inputs: xs: list -3..3
output: list
sizes: n = len(xs)
decoy: yes
---
Move the zeros behind all others; the others keep their order.
"""


def reference(xs: list[int]) -> list[int]:
    return [x for x in xs if x] + [0] * xs.count(0)

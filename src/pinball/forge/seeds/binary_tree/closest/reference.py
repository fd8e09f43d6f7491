"""---
algorithm: closest
structure: binary_tree
inputs: t: search_tree nonempty; k: int -100..100
output: int
sizes: n = nodes(t)
decoy: yes
---
Find the value of a search tree nearest to k, the smaller one of two.
"""


def reference(t: list[int | None], k: int) -> int:
    return min((value for value in t if value is not None), key=lambda value: (abs(value - k), value))

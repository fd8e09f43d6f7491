"""---
algorithm: range_sum
structure: binary_tree
inputs: t: search_tree; a: int -200..10; b: int -10..200
output: int
sizes: n = nodes(t)
decoy: yes
---
Add up the values of a search tree from a to b.
"""


def reference(t: list[int | None], a: int, b: int) -> int:
    return sum(value for value in t if value is not None and a <= value <= b)

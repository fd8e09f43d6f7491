"""---
algorithm: local_maxima
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
List the inner elements that are greater than both their neighbours.
"""


def reference(xs: list[int]) -> list[int]:
    return [y for x, y, z in zip(xs, xs[1:], xs[2:]) if x < y > z]

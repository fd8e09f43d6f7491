"""---
algorithm: intersection
structure: array
inputs: xs: array distinct 0..60; ys: array distinct 0..60
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers of the first that are in the second, too."""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    """Return what both have, as the first has it."""
    return [x for x in xs if x in ys]

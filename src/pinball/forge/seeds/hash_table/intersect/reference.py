"""---
algorithm: intersect
structure: hash_table
inputs: xs: array; ys: array
output: array
sizes: n = len(xs) + len(ys)
label: intersection
--- The numbers of xs that stand in ys too, in their order."""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    """Return what is in both."""
    return [x for x in xs if x in set(ys)]

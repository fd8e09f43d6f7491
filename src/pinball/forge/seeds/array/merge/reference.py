"""---
algorithm: merge
structure: array
inputs: xs: array sorted; ys: array sorted
output: array
sizes: n = len(xs) + len(ys)
--- The numbers of two sorted arrays in one ascending order."""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    """Return both together, in ascending order."""
    return sorted(xs + ys)

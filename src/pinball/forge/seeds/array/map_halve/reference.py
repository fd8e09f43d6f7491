"""---
algorithm: map_halve
structure: array
inputs: xs: array positive
output: array
sizes: n = len(xs)
label: map
--- Half of every number, rounded down; no number is negative."""


def reference(xs: list[int]) -> list[int]:
    """Return the halves."""
    return [x // 2 for x in xs]

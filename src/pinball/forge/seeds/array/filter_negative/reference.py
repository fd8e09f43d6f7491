"""---
algorithm: filter_negative
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: filter
--- The numbers below zero, in their order."""


def reference(xs: list[int]) -> list[int]:
    """Return what is negative."""
    return [x for x in xs if x < 0]

"""---
algorithm: filter_positive
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: filter
--- The numbers above zero, in their order."""


def reference(xs: list[int]) -> list[int]:
    """Return what is positive."""
    return [x for x in xs if x > 0]

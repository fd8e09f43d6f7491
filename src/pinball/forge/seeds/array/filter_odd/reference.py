"""---
algorithm: filter_odd
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: filter
--- The odd numbers, in their order."""


def reference(xs: list[int]) -> list[int]:
    """Return what is odd."""
    return [x for x in xs if x % 2]

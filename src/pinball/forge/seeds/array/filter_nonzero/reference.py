"""---
algorithm: filter_nonzero
structure: array
inputs: xs: array -2..3
output: array
sizes: n = len(xs)
label: filter
--- The numbers that are not zero, in their order."""


def reference(xs: list[int]) -> list[int]:
    """Return what is not zero."""
    return [x for x in xs if x != 0]

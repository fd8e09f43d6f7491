"""---
algorithm: map_negate
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: map
--- Every number with the other sign."""


def reference(xs: list[int]) -> list[int]:
    """Return the negated numbers."""
    return [-x for x in xs]

"""---
algorithm: map_absolute
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: map
--- The absolute value of every number."""


def reference(xs: list[int]) -> list[int]:
    """Return the absolute values."""
    return [abs(x) for x in xs]

"""---
algorithm: map_square
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: map
--- Every number multiplied by itself."""


def reference(xs: list[int]) -> list[int]:
    """Return the squares."""
    return [x * x for x in xs]

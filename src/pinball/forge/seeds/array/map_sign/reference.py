"""---
algorithm: map_sign
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: map
--- One for every positive number, minus one for every negative one, zero for zero."""


def reference(xs: list[int]) -> list[int]:
    """Return the signs."""
    return [(x > 0) - (x < 0) for x in xs]

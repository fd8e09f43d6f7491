"""---
algorithm: map_affine
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: map
--- Every number times three, plus one."""


def reference(xs: list[int]) -> list[int]:
    """Return 3 * x + 1 for each x."""
    return [3 * x + 1 for x in xs]

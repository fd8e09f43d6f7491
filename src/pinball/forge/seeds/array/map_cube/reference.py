"""---
algorithm: map_cube
structure: array
inputs: xs: array -50..50
output: array
sizes: n = len(xs)
label: map
--- The third power of every number."""


def reference(xs: list[int]) -> list[int]:
    """Return the cubes."""
    return [x**3 for x in xs]

"""---
algorithm: array_equal
structure: array
inputs: xs: array 0..1; ys: array 0..1
output: bool
sizes: n = len(xs)
decoy: yes
--- Whether both hold the same numbers in the same order."""


def reference(xs: list[int], ys: list[int]) -> bool:
    """Tell whether xs equals ys."""
    return xs == ys

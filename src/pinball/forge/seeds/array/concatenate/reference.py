"""---
algorithm: concatenate
structure: array
inputs: xs: array; ys: array
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers of the first and then those of the second."""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    """Return xs and then ys."""
    return xs + ys

"""---
algorithm: add_arrays
structure: array
inputs: xs: array; ys: array
output: array
sizes: n = len(xs)
decoy: yes
--- The sums of the numbers at the same places, as many as the shorter one has."""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    """Return the elementwise sum."""
    return [x + y for x, y in zip(xs, ys, strict=False)]

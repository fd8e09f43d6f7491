"""---
algorithm: reverse
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
--- The numbers in the opposite order."""


def reference(xs: list[int]) -> list[int]:
    """Return xs back to front."""
    return xs[::-1]

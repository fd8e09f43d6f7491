"""---
algorithm: sort
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
--- The same numbers in ascending order."""


def reference(xs: list[int]) -> list[int]:
    """Return xs in ascending order."""
    return sorted(xs)

"""---
algorithm: sort_descending
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: sort
--- The same numbers in descending order."""


def reference(xs: list[int]) -> list[int]:
    """Return xs from the largest to the smallest."""
    return sorted(xs, reverse=True)

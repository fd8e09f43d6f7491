"""---
algorithm: counting_sort
structure: array
inputs: xs: array 0..99
output: array
sizes: n = len(xs)
label: sort
--- The same small numbers in ascending order, found by their digits or counts and not by comparing them."""


def reference(xs: list[int]) -> list[int]:
    """Return xs in ascending order."""
    return sorted(xs)

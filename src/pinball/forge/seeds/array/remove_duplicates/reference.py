"""---
algorithm: remove_duplicates
structure: array
inputs: xs: array sorted
output: array
sizes: n = len(xs)
--- Each number of the sorted xs once."""


def reference(xs: list[int]) -> list[int]:
    """Return the distinct numbers in ascending order."""
    return sorted(set(xs))

"""---
algorithm: insert
structure: array
inputs: xs: array sorted; k: int element of xs or not
output: array
sizes: n = len(xs)
--- The sorted xs with k put where it belongs, so that the result is sorted and one longer."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs with k, in ascending order."""
    return sorted([*xs, k])

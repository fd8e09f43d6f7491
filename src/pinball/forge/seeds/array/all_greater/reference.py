"""---
algorithm: all_greater
structure: array
inputs: xs: array; k: int element of xs or not
output: bool
sizes: n = len(xs)
decoy: yes
--- Whether all numbers are greater than k."""


def reference(xs: list[int], k: int) -> bool:
    """Tell whether every number is greater than k."""
    return all(x > k for x in xs)

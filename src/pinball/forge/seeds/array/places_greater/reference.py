"""---
algorithm: places_greater
structure: array
inputs: xs: array; k: int element of xs or not
output: array
sizes: n = len(xs)
decoy: yes
--- The places of all numbers greater than k."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return the indices of what is greater than k."""
    return [i for i, x in enumerate(xs) if x > k]

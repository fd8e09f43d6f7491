"""---
algorithm: filter
structure: array
inputs: xs: array; k: int element of xs or not
output: array
sizes: n = len(xs)
--- The numbers greater than k, in their order."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return what is greater than k."""
    return [x for x in xs if x > k]

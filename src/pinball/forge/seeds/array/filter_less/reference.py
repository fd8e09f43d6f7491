"""---
algorithm: filter_less
structure: array
inputs: xs: array; k: int element of xs or not
output: array
sizes: n = len(xs)
label: filter
--- The numbers less than k, in their order."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return what is less than k."""
    return [x for x in xs if x < k]

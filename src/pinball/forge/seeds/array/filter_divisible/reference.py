"""---
algorithm: filter_divisible
structure: array
inputs: xs: array; k: int 1..7
output: array
sizes: n = len(xs)
label: filter
--- The numbers that k divides, in their order."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return the multiples of k."""
    return [x for x in xs if x % k == 0]

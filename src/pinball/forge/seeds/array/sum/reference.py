"""---
algorithm: sum
structure: array
inputs: xs: array
output: int
sizes: n = len(xs)
--- The sum of the numbers, 0 if there are none."""


def reference(xs: list[int]) -> int:
    """Return the sum."""
    return sum(xs)

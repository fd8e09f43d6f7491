"""---
algorithm: prefix_sums
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
--- At each place the sum of the numbers up to there, that one with them."""

from itertools import accumulate


def reference(xs: list[int]) -> list[int]:
    """Return the running sums."""
    return list(accumulate(xs))

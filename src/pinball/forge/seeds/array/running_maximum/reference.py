"""---
algorithm: running_maximum
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- At each place the largest number up to there."""

from itertools import accumulate


def reference(xs: list[int]) -> list[int]:
    """Return the running maxima."""
    return list(accumulate(xs, max))

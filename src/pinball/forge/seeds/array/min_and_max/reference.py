"""---
algorithm: min_and_max
structure: array
inputs: xs: array nonempty
output: array
sizes: n = len(xs)
decoy: yes
--- The smallest and the largest number."""


def reference(xs: list[int]) -> list[int]:
    """Return minimum and maximum."""
    return [min(xs), max(xs)]

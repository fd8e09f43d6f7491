"""---
algorithm: above_minimum
structure: array
inputs: xs: array nonempty
output: array
sizes: n = len(xs)
decoy: yes
--- Every number less the smallest one."""


def reference(xs: list[int]) -> list[int]:
    """Return how much each number is above the minimum."""
    low = min(xs)
    return [x - low for x in xs]

"""---
algorithm: count_even
structure: array
inputs: xs: array
output: int
sizes: n = len(xs)
decoy: yes
--- How many numbers are even."""


def reference(xs: list[int]) -> int:
    """Return the count of even numbers."""
    return sum(x % 2 == 0 for x in xs)

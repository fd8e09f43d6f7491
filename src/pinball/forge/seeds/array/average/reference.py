"""---
algorithm: average
structure: array
inputs: xs: array nonempty positive
output: int
sizes: n = len(xs)
decoy: yes
--- The mean of the numbers, rounded down."""


def reference(xs: list[int]) -> int:
    """Return the sum divided by the count."""
    return sum(xs) // len(xs)

"""---
algorithm: count_greater
structure: array
inputs: xs: array; k: int element of xs or not
output: int
sizes: n = len(xs)
decoy: yes
--- How many numbers are greater than k."""


def reference(xs: list[int], k: int) -> int:
    """Return the count of what is greater than k."""
    return sum(x > k for x in xs)

"""---
algorithm: sum_greater
structure: array
inputs: xs: array; k: int element of xs or not
output: int
sizes: n = len(xs)
decoy: yes
--- The sum of the numbers greater than k."""


def reference(xs: list[int], k: int) -> int:
    """Return the sum of what is greater than k."""
    return sum(x for x in xs if x > k)

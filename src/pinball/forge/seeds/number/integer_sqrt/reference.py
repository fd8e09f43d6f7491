"""---
algorithm: integer_sqrt
structure: number
inputs: n: int 0..30000 size
output: int
sizes: n = n
--- The largest number whose square is at most n."""

from math import isqrt


def reference(n: int) -> int:
    """Return the square root, rounded down."""
    return isqrt(n)

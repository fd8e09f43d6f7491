"""---
algorithm: gcd
structure: number
inputs: n: int 1..1000 size; m: int 1..1000
output: int
sizes: n = n
--- The greatest common divisor of two positive numbers."""

from math import gcd


def reference(n: int, m: int) -> int:
    """Return the greatest common divisor."""
    return gcd(n, m)

"""---
algorithm: lcm
structure: number
inputs: n: int 1..1000 size; m: int 1..1000
output: int
sizes: n = n
--- The least common multiple of two positive numbers."""

from math import lcm


def reference(n: int, m: int) -> int:
    """Return the least common multiple."""
    return lcm(n, m)

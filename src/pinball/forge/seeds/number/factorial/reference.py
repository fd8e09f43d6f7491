"""---
algorithm: factorial
structure: number
inputs: n: int 0..12 size
output: int
sizes: n = n
--- The product of the numbers from 1 to n."""

from math import factorial


def reference(n: int) -> int:
    """Return n factorial."""
    return factorial(n)

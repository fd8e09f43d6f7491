"""---
algorithm: binomial
structure: number
inputs: n: int 0..20 size
output: int
sizes: n = n
--- The middle number of row n of Pascal's triangle: in how many ways n // 2 of n things can be chosen."""

from math import comb


def reference(n: int) -> int:
    """Return n over n // 2."""
    return comb(n, n // 2)

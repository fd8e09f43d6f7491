"""---
algorithm: pascal_row
structure: number
inputs: n: int 0..20 size
output: array
sizes: n = n
--- Row n of Pascal's triangle."""

from math import comb


def reference(n: int) -> list[int]:
    """Return n over 0, n over 1, ..., n over n."""
    return [comb(n, k) for k in range(n + 1)]

"""---
algorithm: border_sum
structure: matrix
inputs: m: matrix square
output: int
sizes: n = len(m)
--- The sum of the numbers on the border of a square matrix."""


def reference(m: list[list[int]]) -> int:
    """Return the sum of the first and last row and column."""
    n = len(m)
    return sum(m[i][j] for i in range(n) for j in range(n) if i in (0, n - 1) or j in (0, n - 1))

"""---
algorithm: diagonal_sum
structure: matrix
inputs: m: matrix square
output: int
sizes: n = len(m)
--- The sum of the numbers on both diagonals, one in the middle only once."""


def reference(m: list[list[int]]) -> int:
    """Return the sum of both diagonals."""
    n = len(m)
    return sum(m[i][j] for i in range(n) for j in {i, n - 1 - i})

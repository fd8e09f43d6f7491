"""---
algorithm: add
structure: matrix
inputs: m: matrix square
output: array
sizes: n = len(m)
--- The sum of a square matrix and its transpose, row after row."""


def reference(m: list[list[int]]) -> list[int]:
    """Return m plus its transpose as one list."""
    n = len(m)
    return [m[i][j] + m[j][i] for i in range(n) for j in range(n)]

"""---
algorithm: multiply
structure: matrix
inputs: m: matrix square
output: array
sizes: n = len(m)
--- The product of a square matrix with itself, row after row."""


def reference(m: list[list[int]]) -> list[int]:
    """Return the square of m as one list."""
    places = range(len(m))
    return [sum(m[i][k] * m[k][j] for k in places) for i in places for j in places]

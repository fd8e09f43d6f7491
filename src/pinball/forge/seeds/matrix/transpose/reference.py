"""---
algorithm: transpose
structure: matrix
inputs: m: matrix square
output: array
sizes: n = len(m)
--- The square matrix with rows and columns exchanged, row after row."""


def reference(m: list[list[int]]) -> list[int]:
    """Return the transpose as one list."""
    return [row[j] for j in range(len(m)) for row in m]

"""---
algorithm: row_sums
structure: matrix
inputs: m: matrix square
output: array
sizes: n = len(m)
--- The sum of each row of a square matrix."""


def reference(m: list[list[int]]) -> list[int]:
    """Return one sum a row."""
    return [sum(row) for row in m]

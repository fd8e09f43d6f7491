"""---
algorithm: column_maximum
structure: matrix
inputs: m: matrix square
output: array
sizes: n = len(m)
--- The largest number of each column of a square matrix."""


def reference(m: list[list[int]]) -> list[int]:
    """Return one maximum a column."""
    return [max(column) for column in zip(*m)]

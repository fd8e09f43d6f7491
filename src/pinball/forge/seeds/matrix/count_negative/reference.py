"""---
algorithm: count_negative
structure: matrix
inputs: m: matrix square
output: int
sizes: n = len(m)
--- How many numbers of a square matrix are negative."""


def reference(m: list[list[int]]) -> int:
    """Return the number of negative numbers."""
    return sum(x < 0 for row in m for x in row)

"""---
algorithm: saddle_points
structure: matrix
inputs: m: matrix square
output: int
sizes: n = len(m)
--- How many numbers are the least of their row and the greatest of their column."""


def reference(m: list[list[int]]) -> int:
    """Return the number of saddle points."""
    columns = list(zip(*m))
    return sum(x == min(row) == max(columns[j]) for row in m for j, x in enumerate(row))

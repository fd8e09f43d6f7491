"""---
algorithm: is_symmetric
structure: matrix
inputs: m: matrix square
output: bool
sizes: n = len(m)
--- Whether the square matrix equals its transpose."""


def reference(m: list[list[int]]) -> bool:
    """Tell whether m is symmetric."""
    return [list(row) for row in zip(*m)] == m

"""---
algorithm: rotate
structure: matrix
inputs: m: matrix square
output: array
sizes: n = len(m)
--- The square matrix turned to the right by a quarter, row after row."""


def reference(m: list[list[int]]) -> list[int]:
    """Return the turned matrix as one list."""
    return [x for column in zip(*m[::-1]) for x in column]

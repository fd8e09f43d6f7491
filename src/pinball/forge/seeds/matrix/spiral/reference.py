"""---
algorithm: spiral
structure: matrix
inputs: m: matrix square
output: array
sizes: n = len(m)
--- The numbers of a square matrix from the corner inwards along a spiral to the right."""


def reference(m: list[list[int]]) -> list[int]:
    """Return the numbers in the spiral's order."""
    rows, found = [list(row) for row in m], []
    while rows:
        found += rows[0]
        rows = [list(row) for row in zip(*rows[1:])][::-1]
    return found

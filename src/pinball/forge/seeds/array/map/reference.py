"""---
algorithm: map
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
--- Every number doubled."""


def reference(xs: list[int]) -> list[int]:
    """Return twice each number."""
    return [2 * x for x in xs]

"""---
algorithm: reverse
structure: stack
inputs: xs: array
output: array
sizes: n = len(xs)
--- The numbers as they come off a stack on which they were put one after another."""


def reference(xs: list[int]) -> list[int]:
    """Return the numbers from the last to the first."""
    return xs[::-1]

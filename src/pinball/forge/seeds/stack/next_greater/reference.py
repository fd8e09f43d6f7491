"""---
algorithm: next_greater
structure: stack
inputs: xs: array 0..99
output: array
sizes: n = len(xs)
--- For each number the first greater one to its right, or -1."""


def reference(xs: list[int]) -> list[int]:
    """Return the next greater number of each place."""
    return [next((y for y in xs[i + 1 :] if y > x), -1) for i, x in enumerate(xs)]

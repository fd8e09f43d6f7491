"""---
algorithm: largest_rectangle
structure: stack
inputs: xs: array 0..30
output: int
sizes: n = len(xs)
--- The area of the largest rectangle under bars of these heights, each one wide."""


def reference(xs: list[int]) -> int:
    """Return the largest area."""
    return max(
        (min(xs[i : j + 1]) * (j - i + 1) for i in range(len(xs)) for j in range(i, len(xs))), default=0
    )

"""---
algorithm: maximum
structure: array
inputs: xs: array nonempty
output: int
sizes: n = len(xs)
--- The largest number."""


def reference(xs: list[int]) -> int:
    """Return the largest number."""
    return max(xs)


def view_place(result: int, xs: list[int]) -> int:
    """Tell where it stands first."""
    return xs.index(result)

"""---
algorithm: first_unique
structure: hash_table
inputs: xs: array 0..300
output: int
sizes: n = len(xs)
--- The first number that stands only once in xs, or -1."""


def reference(xs: list[int]) -> int:
    """Return the first number without another one like it."""
    return next((x for x in xs if xs.count(x) == 1), -1)

"""---
algorithm: times_place
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- Every number times its place, from 1."""


def reference(xs: list[int]) -> list[int]:
    """Return each number weighed by its place."""
    return [x * i for i, x in enumerate(xs, 1)]

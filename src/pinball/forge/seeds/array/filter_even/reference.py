"""---
algorithm: filter_even
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: filter
--- The even numbers, in their order."""


def reference(xs: list[int]) -> list[int]:
    """Return what is even."""
    return [x for x in xs if x % 2 == 0]

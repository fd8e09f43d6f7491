"""---
algorithm: filter_range
structure: array
inputs: xs: array; a: int -20..5; b: int 0..20
output: array
sizes: n = len(xs)
label: filter
--- The numbers from a to b, both ends included, in their order."""


def reference(xs: list[int], a: int, b: int) -> list[int]:
    """Return what lies between the bounds."""
    return [x for x in xs if a <= x <= b]

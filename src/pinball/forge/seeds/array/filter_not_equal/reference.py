"""---
algorithm: filter_not_equal
structure: array
inputs: xs: array 0..4; k: int 0..5
output: array
sizes: n = len(xs)
label: filter
--- The numbers that differ from k, in their order."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs without any k."""
    return [x for x in xs if x != k]

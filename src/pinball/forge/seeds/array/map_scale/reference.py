"""---
algorithm: map_scale
structure: array
inputs: xs: array; k: int -5..9
output: array
sizes: n = len(xs)
label: map
--- Every number times k."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return k times each number."""
    return [k * x for x in xs]

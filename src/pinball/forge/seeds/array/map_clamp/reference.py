"""---
algorithm: map_clamp
structure: array
inputs: xs: array; a: int -20..0; b: int 1..20
output: array
sizes: n = len(xs)
label: map
--- Every number, but a where it is smaller than a, and b where it is larger than b."""


def reference(xs: list[int], a: int, b: int) -> list[int]:
    """Return the numbers held within a and b."""
    return [min(max(x, a), b) for x in xs]

"""---
algorithm: map_add
structure: array
inputs: xs: array; k: int -5..9
output: array
sizes: n = len(xs)
label: map
--- Every number plus k."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return each number plus k."""
    return [x + k for x in xs]

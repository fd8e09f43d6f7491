"""---
algorithm: insert_front
structure: array
inputs: xs: array; k: int -20..20
output: array
sizes: n = len(xs)
label: insert
--- The numbers behind a new first one, k."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return k and then xs."""
    return [k, *xs]

"""---
algorithm: delete_all
structure: array
inputs: xs: array 0..4; k: int 0..5
output: array
sizes: n = len(xs)
label: delete
--- The numbers without every one that equals k, taken out where they stand."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs without any k."""
    return [x for x in xs if x != k]

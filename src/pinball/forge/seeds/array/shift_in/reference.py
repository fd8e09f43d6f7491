"""---
algorithm: shift_in
structure: array
inputs: xs: array; k: int -9..9
output: array
sizes: n = len(xs)
decoy: yes
--- Every number one place further back; k comes in at the front and the last one falls out."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs shifted by one with k in front."""
    return [k, *xs][: len(xs)]

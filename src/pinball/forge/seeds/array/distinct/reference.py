"""---
algorithm: distinct
structure: array
inputs: xs: array 0..9
output: array
sizes: n = len(xs)
decoy: yes
--- The first of each number, in their order; xs is in no order."""


def reference(xs: list[int]) -> list[int]:
    """Return xs without repeats."""
    return list(dict.fromkeys(xs))

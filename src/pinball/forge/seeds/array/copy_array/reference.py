"""---
algorithm: copy_array
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The same numbers in the same order, copied or printed."""


def reference(xs: list[int]) -> list[int]:
    """Return a copy of xs."""
    return list(xs)

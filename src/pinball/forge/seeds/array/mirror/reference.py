"""---
algorithm: mirror
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers, and then the same back to front."""


def reference(xs: list[int]) -> list[int]:
    """Return xs and its reverse."""
    return xs + xs[::-1]

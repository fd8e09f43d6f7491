"""---
algorithm: sort_halves
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- Each half in ascending order by itself; the middle one of an odd number belongs to the second."""


def reference(xs: list[int]) -> list[int]:
    """Return the sorted first half and the sorted second half."""
    half = len(xs) // 2
    return sorted(xs[:half]) + sorted(xs[half:])

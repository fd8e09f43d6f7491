"""---
algorithm: reverse_half
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The first half back to front, the rest as it is; the middle one of an odd number belongs to the rest."""


def reference(xs: list[int]) -> list[int]:
    """Return xs with its first half reversed."""
    half = len(xs) // 2
    return xs[:half][::-1] + xs[half:]

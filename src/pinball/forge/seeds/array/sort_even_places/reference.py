"""---
algorithm: sort_even_places
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers at even places in ascending order among themselves, the others where they are."""


def reference(xs: list[int]) -> list[int]:
    """Return xs with every second number sorted."""
    result = list(xs)
    result[::2] = sorted(xs[::2])
    return result

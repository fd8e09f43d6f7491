"""---
algorithm: number_places
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers 0, 1, 2 and so on, as many as xs has."""


def reference(xs: list[int]) -> list[int]:
    """Return each place's index."""
    return list(range(len(xs)))

"""---
algorithm: swap_places
structure: array
inputs: xs: array nonempty; a: int index of xs; b: int index of xs
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers with those at the places a and b exchanged."""


def reference(xs: list[int], a: int, b: int) -> list[int]:
    """Return xs with two numbers exchanged."""
    result = list(xs)
    result[a], result[b] = xs[b], xs[a]
    return result

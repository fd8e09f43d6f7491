"""---
algorithm: swap_extremes
structure: array
inputs: xs: array nonempty
output: array
sizes: n = len(xs)
decoy: yes
--- The first smallest and the first largest number exchanged."""


def reference(xs: list[int]) -> list[int]:
    """Return xs with minimum and maximum exchanged."""
    low, high = xs.index(min(xs)), xs.index(max(xs))
    result = list(xs)
    result[low], result[high] = xs[high], xs[low]
    return result

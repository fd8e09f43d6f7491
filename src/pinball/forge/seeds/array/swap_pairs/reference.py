"""---
algorithm: swap_pairs
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- Each two neighbours swapped: the second, the first, the fourth, the third; an odd last one stays."""


def reference(xs: list[int]) -> list[int]:
    """Return xs with its pairs swapped."""
    result = list(xs)
    for i in range(0, len(xs) - 1, 2):
        result[i], result[i + 1] = xs[i + 1], xs[i]
    return result

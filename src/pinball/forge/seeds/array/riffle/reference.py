"""---
algorithm: riffle
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The two halves shuffled into one another: first, first of the second half, second, and so on; the
first half has the middle one."""


def reference(xs: list[int]) -> list[int]:
    """Return the perfect shuffle of xs."""
    half = (len(xs) + 1) // 2
    return [xs[i // 2 + half * (i % 2)] for i in range(len(xs))]

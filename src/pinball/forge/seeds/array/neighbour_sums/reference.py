"""---
algorithm: neighbour_sums
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The sums of neighbours, one fewer than there are numbers."""


def reference(xs: list[int]) -> list[int]:
    """Return the sum of each two neighbours."""
    return [a + b for a, b in zip(xs, xs[1:], strict=False)]

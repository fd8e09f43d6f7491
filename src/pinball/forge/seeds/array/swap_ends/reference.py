"""---
algorithm: swap_ends
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The first and the last number swapped, the others as they are."""


def reference(xs: list[int]) -> list[int]:
    """Return xs with its ends swapped."""
    return xs if len(xs) < 2 else [xs[-1], *xs[1:-1], xs[0]]

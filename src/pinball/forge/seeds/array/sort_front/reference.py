"""---
algorithm: sort_front
structure: array
inputs: xs: array; k: int 0..6
output: array
sizes: n = len(xs)
decoy: yes
--- The k smallest numbers in ascending order, fewer if there are fewer."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return the k smallest."""
    return sorted(xs)[:k]

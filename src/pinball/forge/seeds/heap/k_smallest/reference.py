"""---
algorithm: k_smallest
structure: heap
inputs: xs: array nonempty; k: int index of xs
output: array
sizes: n = len(xs)
--- The k smallest numbers in ascending order."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return the k smallest numbers."""
    return sorted(xs)[:k]

"""---
algorithm: is_heap
structure: array
inputs: xs: array
output: bool
sizes: n = len(xs)
decoy: yes
--- Whether no number is larger than its parent at place (i - 1) // 2."""


def reference(xs: list[int]) -> bool:
    """Tell whether xs is a max-heap."""
    return all(xs[i] <= xs[(i - 1) // 2] for i in range(1, len(xs)))

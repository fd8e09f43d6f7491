"""---
algorithm: is_heap
structure: heap
inputs: xs: array
output: bool
sizes: n = len(xs)
--- Whether no number in xs, read as a binary tree in level order, is larger than its parent."""


def reference(xs: list[int]) -> bool:
    """Tell whether xs is a max-heap."""
    return all(xs[(i - 1) // 2] >= xs[i] for i in range(1, len(xs)))

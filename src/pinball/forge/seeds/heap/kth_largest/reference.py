"""---
algorithm: kth_largest
structure: heap
inputs: xs: array nonempty; k: int index of xs
output: int
sizes: n = len(xs)
--- The number that has k numbers before it when xs is sorted downwards."""


def reference(xs: list[int], k: int) -> int:
    """Return the number of rank k, the largest has rank 0."""
    return sorted(xs, reverse=True)[k]

"""---
algorithm: two_sum_sorted
structure: array
inputs: xs: array sorted distinct 1..20; k: int element of xs or not
output: bool
sizes: n = len(xs)
label: two_sum
--- Whether two numbers at different places of the sorted xs add up to k."""


def reference(xs: list[int], k: int) -> bool:
    """Tell whether there is such a pair."""
    return any(x + y == k for i, x in enumerate(xs) for y in xs[:i])

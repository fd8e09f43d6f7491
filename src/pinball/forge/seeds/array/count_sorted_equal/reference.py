"""---
algorithm: count_sorted_equal
structure: array
inputs: xs: array sorted 0..4; k: int 0..5
output: int
sizes: n = len(xs)
decoy: yes
--- How many numbers of the sorted xs equal k."""


def reference(xs: list[int], k: int) -> int:
    """Return how often k stands in xs."""
    return xs.count(k)

"""---
algorithm: count_equal
structure: array
inputs: xs: array 0..4; k: int 0..5
output: int
sizes: n = len(xs)
decoy: yes
--- How many numbers equal k."""


def reference(xs: list[int], k: int) -> int:
    """Return how often k stands in xs."""
    return xs.count(k)

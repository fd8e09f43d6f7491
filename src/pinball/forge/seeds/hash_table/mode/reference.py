"""---
algorithm: mode
structure: hash_table
inputs: xs: array -30..30 nonempty
output: int
sizes: n = len(xs)
--- The number that stands in xs most often; of several the smallest."""


def reference(xs: list[int]) -> int:
    """Return the mode."""
    return min(set(xs), key=lambda x: (-xs.count(x), x))

"""---
algorithm: map_remainder
structure: array
inputs: xs: array positive; k: int 1..9
output: array
sizes: n = len(xs)
label: map
--- What is left of every number divided by k."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return the remainders by k."""
    return [x % k for x in xs]

"""---
algorithm: majority
structure: array
inputs: xs: array 0..2
output: int
sizes: n = len(xs)
decoy: yes
--- The number that more than half of the places hold, or -1."""


def reference(xs: list[int]) -> int:
    """Return the majority element, or -1."""
    return next((x for x in xs if 2 * xs.count(x) > len(xs)), -1)

"""---
algorithm: inversion_count
structure: array
inputs: xs: array
output: int
sizes: n = len(xs)
decoy: yes
--- How many pairs stand in the wrong order: a larger number before a smaller one."""


def reference(xs: list[int]) -> int:
    """Return the number of inversions."""
    return sum(y > x for i, x in enumerate(xs) for y in xs[:i])

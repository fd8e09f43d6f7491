"""---
algorithm: index_of_minimum
structure: array
inputs: xs: array nonempty
output: int
sizes: n = len(xs)
decoy: yes
--- The first place of the smallest number."""


def reference(xs: list[int]) -> int:
    """Return where the minimum stands first."""
    return xs.index(min(xs))

"""---
algorithm: is_sorted
structure: array
inputs: xs: array
output: bool
sizes: n = len(xs)
decoy: yes
--- Whether no number is followed by a smaller one."""


def reference(xs: list[int]) -> bool:
    """Tell whether xs is in ascending order."""
    return xs == sorted(xs)

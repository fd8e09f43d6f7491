"""---
algorithm: zeros_last
structure: array
inputs: xs: array -2..3
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers that are not zero in their order, and then all zeros."""


def reference(xs: list[int]) -> list[int]:
    """Return xs with its zeros moved to the end."""
    rest = [x for x in xs if x != 0]
    return rest + [0] * (len(xs) - len(rest))

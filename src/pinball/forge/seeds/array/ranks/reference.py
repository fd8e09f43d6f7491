"""---
algorithm: ranks
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- For each number how many are smaller."""


def reference(xs: list[int]) -> list[int]:
    """Return each number's rank."""
    return [sum(y < x for y in xs) for x in xs]

"""---
algorithm: insertion_point
structure: array
inputs: xs: array sorted; k: int element of xs or not
output: int
sizes: n = len(xs)
decoy: yes
--- How many numbers of the sorted xs are less than k: where k would be inserted."""


def reference(xs: list[int], k: int) -> int:
    """Return the lower bound's place."""
    return sum(x < k for x in xs)

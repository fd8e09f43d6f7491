"""---
algorithm: partition
structure: array
inputs: xs: array; k: int element of xs or not
output: array
sizes: n = len(xs)
decoy: yes
--- First the numbers below k, then the others, both in their old order."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs parted at k, stably."""
    return [x for x in xs if x < k] + [x for x in xs if x >= k]

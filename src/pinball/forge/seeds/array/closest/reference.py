"""---
algorithm: closest
structure: array
inputs: xs: array nonempty; k: int element of xs or not
output: int
sizes: n = len(xs)
decoy: yes
--- The number nearest to k, the first of two that are equally near."""


def reference(xs: list[int], k: int) -> int:
    """Return the nearest element."""
    return min(xs, key=lambda x: abs(x - k))

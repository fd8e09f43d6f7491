"""---
algorithm: interleave
structure: array
inputs: xs: array; ys: array
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers of both by turns, then what is left of the longer one."""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    """Return both interleaved."""
    both = [x for pair in zip(xs, ys, strict=False) for x in pair]
    n = min(len(xs), len(ys))
    return both + xs[n:] + ys[n:]

"""---
algorithm: squash_runs
structure: array
inputs: xs: array 0..2
output: array
sizes: n = len(xs)
label: remove_duplicates
decoy: yes
--- Each run of equal neighbours once."""


def reference(xs: list[int]) -> list[int]:
    """Return xs without what equals the number before it."""
    return [x for i, x in enumerate(xs) if i == 0 or xs[i - 1] != x]

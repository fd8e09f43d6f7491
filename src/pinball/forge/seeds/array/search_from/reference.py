"""---
algorithm: search_from
structure: array
inputs: xs: array 0..4; k: int 0..5; a: int 0..4
output: int
sizes: n = len(xs)
label: search
--- The first place of k at place a or behind it; -1 if it is not there."""


def reference(xs: list[int], k: int, a: int) -> int:
    """Return the first index of k from a on, or -1."""
    return next((i for i in range(a, len(xs)) if xs[i] == k), -1)

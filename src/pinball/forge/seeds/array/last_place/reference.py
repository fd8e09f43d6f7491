"""---
algorithm: last_place
structure: array
inputs: xs: array 0..4; k: int 0..5
output: int
sizes: n = len(xs)
label: search
--- The last place of k in xs, which may hold it many times; -1 if it is not there."""


def reference(xs: list[int], k: int) -> int:
    """Return the last index of k, or -1."""
    return max((i for i, x in enumerate(xs) if x == k), default=-1)

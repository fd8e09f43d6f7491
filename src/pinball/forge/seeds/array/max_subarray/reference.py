"""---
algorithm: max_subarray
structure: array
inputs: xs: array nonempty
output: int
sizes: n = len(xs)
--- The largest sum of a run of neighbours that is at least one long."""


def reference(xs: list[int]) -> int:
    """Return the largest sum of a non-empty slice."""
    best = here = xs[0]
    for x in xs[1:]:
        here = max(x, here + x)
        best = max(best, here)
    return best

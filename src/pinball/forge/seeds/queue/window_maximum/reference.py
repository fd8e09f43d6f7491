"""---
algorithm: window_maximum
structure: queue
inputs: xs: array nonempty; k: int 1..3
output: array
sizes: n = len(xs)
--- The largest number of each window of k neighbours; none if there are fewer than k numbers."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return the maximum of each window."""
    return [max(xs[i : i + k]) for i in range(len(xs) - k + 1)]

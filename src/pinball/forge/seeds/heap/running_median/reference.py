"""---
algorithm: running_median
structure: heap
inputs: xs: array
output: array
sizes: n = len(xs)
--- After each number the middle one of those so far, the lower of two."""


def reference(xs: list[int]) -> list[int]:
    """Return the lower median of each beginning of xs."""
    return [sorted(xs[: i + 1])[i // 2] for i in range(len(xs))]

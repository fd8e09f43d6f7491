"""---
algorithm: first_negative
structure: queue
inputs: xs: array nonempty; k: int 1..3
output: array
sizes: n = len(xs)
--- The first negative number of each window of k neighbours, 0 where there is none."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return one number a window."""
    return [next((x for x in xs[i : i + k] if x < 0), 0) for i in range(len(xs) - k + 1)]

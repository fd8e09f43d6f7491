"""---
algorithm: binary_search
structure: array
inputs: xs: array sorted distinct; k: int element of xs or not
output: int
sizes: n = len(xs)
label: search
--- The place of k in the sorted xs, which holds no number twice; -1 if it is not there."""


def reference(xs: list[int], k: int) -> int:
    """Return the index of k, or -1."""
    return xs.index(k) if k in xs else -1


def view_found(result: int, xs: list[int], k: int) -> bool:
    """Tell only whether k is there."""
    return result >= 0

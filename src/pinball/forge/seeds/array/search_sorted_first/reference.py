"""---
algorithm: search_sorted_first
structure: array
inputs: xs: array sorted; k: int element of xs or not
output: int
sizes: n = len(xs)
label: search
--- The first place of k in the sorted xs, which may hold it many times; -1 if it is not there."""


def reference(xs: list[int], k: int) -> int:
    """Return the first index of k, or -1."""
    return xs.index(k) if k in xs else -1


def view_found(result: int, xs: list[int], k: int) -> bool:
    """Tell only whether k is there."""
    return result >= 0

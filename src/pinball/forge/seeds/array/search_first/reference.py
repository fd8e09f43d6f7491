"""---
algorithm: search_first
structure: array
inputs: xs: array 0..4; k: int 0..5
output: int
sizes: n = len(xs)
label: search
--- The first place of k in xs, which may hold it many times; -1 if it is not there."""


def reference(xs: list[int], k: int) -> int:
    """Return the first index of k, or -1."""
    return next((i for i, x in enumerate(xs) if x == k), -1)


def view_found(result: int, xs: list[int], k: int) -> bool:
    """Tell only whether k is there."""
    return result >= 0


def view_place(result: int, xs: list[int], k: int) -> int:
    """Return the place counted from 1, 0 if k is not there."""
    return result + 1

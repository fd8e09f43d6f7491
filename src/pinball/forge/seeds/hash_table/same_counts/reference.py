"""---
algorithm: same_counts
structure: hash_table
inputs: xs: array -40..40; ys: array -40..40
output: bool
sizes: n = len(xs) + len(ys)
--- Whether both arrays hold the same numbers, each as often."""


def reference(xs: list[int], ys: list[int]) -> bool:
    """Tell whether ys is xs in some order."""
    return sorted(xs) == sorted(ys)


def view_unequal(result: bool, xs: list[int], ys: list[int]) -> bool:
    """Tell the opposite."""
    return not result

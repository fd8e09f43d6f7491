"""---
algorithm: subset
structure: hash_table
inputs: xs: array -60..60; ys: array -60..60
output: bool
sizes: n = len(xs) + len(ys)
--- Whether every number of xs stands in ys."""


def reference(xs: list[int], ys: list[int]) -> bool:
    """Tell whether xs is a subset of ys."""
    return set(xs) <= set(ys)

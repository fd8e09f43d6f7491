"""---
algorithm: append_last
structure: array
inputs: xs: array; k: int -20..20
output: array
sizes: n = len(xs)
label: insert
--- The numbers and then k behind them."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs and k."""
    return [*xs, k]

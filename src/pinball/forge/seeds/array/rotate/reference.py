"""---
algorithm: rotate
structure: array
inputs: xs: array; k: int 0..7
output: array
sizes: n = len(xs)
--- The numbers turned k places to the left: what leaves at the front comes in at the back."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs rotated left by k."""
    turn = k % len(xs) if xs else 0
    return xs[turn:] + xs[:turn]

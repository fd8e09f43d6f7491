"""---
algorithm: delete
structure: array
inputs: xs: array; k: int element of xs or not
output: array
sizes: n = len(xs)
--- The numbers without the first one that equals k; all of them if none does."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs without the first k."""
    place = xs.index(k) if k in xs else len(xs)
    return xs[:place] + xs[place + 1 :]

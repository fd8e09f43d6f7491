"""---
algorithm: insert_at
structure: array
inputs: xs: array; k: int -20..20; a: int index of xs
output: array
sizes: n = len(xs)
label: insert
--- The numbers with k put at place a, so that the later ones move up."""


def reference(xs: list[int], k: int, a: int) -> list[int]:
    """Return xs with k at place a."""
    return [*xs[:a], k, *xs[a:]]

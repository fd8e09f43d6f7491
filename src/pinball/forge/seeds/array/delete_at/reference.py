"""---
algorithm: delete_at
structure: array
inputs: xs: array; k: int 0..9
output: array
sizes: n = len(xs)
label: delete
--- The numbers without the one at place k; all of them if there is no such place."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs without place k."""
    return xs[:k] + xs[k + 1 :]

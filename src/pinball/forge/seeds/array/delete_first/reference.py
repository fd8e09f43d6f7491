"""---
algorithm: delete_first
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: delete
--- The numbers without the first one; nothing if there are none."""


def reference(xs: list[int]) -> list[int]:
    """Return xs without its head."""
    return xs[1:]

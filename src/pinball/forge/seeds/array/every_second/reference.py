"""---
algorithm: every_second
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The first, third, fifth number and so on."""


def reference(xs: list[int]) -> list[int]:
    """Return what stands at even places."""
    return xs[::2]

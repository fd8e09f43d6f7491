"""---
algorithm: fill_with
structure: array
inputs: xs: array; k: int -9..9
output: array
sizes: n = len(xs)
decoy: yes
--- As many times k as there are numbers."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return k at each place."""
    return [k] * len(xs)

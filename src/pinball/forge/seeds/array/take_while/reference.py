"""---
algorithm: take_while
structure: array
inputs: xs: array; k: int element of xs or not
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers at the front that are greater than k, up to the first that is not."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return the longest front of numbers greater than k."""
    place = next((i for i, x in enumerate(xs) if x <= k), len(xs))
    return xs[:place]

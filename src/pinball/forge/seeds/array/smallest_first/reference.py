"""---
algorithm: smallest_first
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The first smallest number swapped with the first number: one step of a selection sort."""


def reference(xs: list[int]) -> list[int]:
    """Return xs after one selection."""
    if not xs:
        return []
    place = xs.index(min(xs))
    result = list(xs)
    result[0], result[place] = result[place], result[0]
    return result

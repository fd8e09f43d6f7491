"""---
algorithm: map_even_flag
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: map
--- One for every even number, zero for every odd one."""


def reference(xs: list[int]) -> list[int]:
    """Return whether each number is even."""
    return [1 - x % 2 for x in xs]

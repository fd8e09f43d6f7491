"""---
algorithm: map_parity
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
label: map
---
Replace each element by 1 where it is odd, by 0 where it is even.
"""


def reference(xs: list[int]) -> list[int]:
    return [x % 2 for x in xs]

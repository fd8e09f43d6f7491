"""---
algorithm: odd_even
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Put the elements at places 0, 2, 4, ... in front of those at places 1, 3, 5, ...
"""


def reference(xs: list[int]) -> list[int]:
    return xs[::2] + xs[1::2]

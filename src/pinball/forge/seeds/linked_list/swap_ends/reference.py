"""---
algorithm: swap_ends
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Exchange the first and the last element.
"""


def reference(xs: list[int]) -> list[int]:
    return [xs[-1], *xs[1:-1], xs[0]] if len(xs) > 1 else xs

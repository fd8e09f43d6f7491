"""---
algorithm: last_to_front
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Move the last element in front of the first.
"""


def reference(xs: list[int]) -> list[int]:
    return xs[-1:] + xs[:-1]

"""---
algorithm: concatenate
structure: linked_list
inputs: xs: list; ys: list
output: list
sizes: n = len(xs) + len(ys)
decoy: yes
---
Put the second list behind the first.
"""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    return xs + ys

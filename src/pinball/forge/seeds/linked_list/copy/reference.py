"""---
algorithm: copy
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Make a list with the same elements in the same order.
"""


def reference(xs: list[int]) -> list[int]:
    return list(xs)

"""---
algorithm: place_of_maximum
structure: linked_list
inputs: xs: list nonempty
output: int
sizes: n = len(xs)
decoy: yes
---
Find the place of the first largest element, counted from 0.
"""


def reference(xs: list[int]) -> int:
    return xs.index(max(xs))

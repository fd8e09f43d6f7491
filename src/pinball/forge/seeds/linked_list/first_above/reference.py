"""---
algorithm: first_above
structure: linked_list
inputs: xs: list; k: int -9..9
output: int
sizes: n = len(xs)
decoy: yes
---
Find the place of the first element greater than k, counted from 0, or -1.
"""


def reference(xs: list[int], k: int) -> int:
    return next((i for i, x in enumerate(xs) if x > k), -1)

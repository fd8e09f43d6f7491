"""---
algorithm: count_above
structure: linked_list
inputs: xs: list; k: int -9..9
output: int
sizes: n = len(xs)
decoy: yes
---
Count the elements greater than k.
"""


def reference(xs: list[int], k: int) -> int:
    return sum(x > k for x in xs)

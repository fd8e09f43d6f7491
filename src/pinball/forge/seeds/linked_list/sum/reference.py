"""---
algorithm: sum
structure: linked_list
inputs: xs: list
output: int
sizes: n = len(xs)
decoy: yes
---
Add up the elements.
"""


def reference(xs: list[int]) -> int:
    return sum(xs)

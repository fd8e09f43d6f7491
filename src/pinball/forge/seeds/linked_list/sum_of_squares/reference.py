"""---
algorithm: sum_of_squares
structure: linked_list
inputs: xs: list -60..60
output: int
sizes: n = len(xs)
decoy: yes
---
Add up the squares of the elements.
"""


def reference(xs: list[int]) -> int:
    return sum(x * x for x in xs)

"""---
algorithm: count_runs
structure: linked_list
inputs: xs: list 0..2
output: int
sizes: n = len(xs)
decoy: yes
---
Count the runs of equal neighbours.
"""


def reference(xs: list[int]) -> int:
    return sum(i == 0 or x != xs[i - 1] for i, x in enumerate(xs))

"""---
algorithm: running_max
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Replace each element by the largest up to it.
"""


def reference(xs: list[int]) -> list[int]:
    return [max(xs[: i + 1]) for i in range(len(xs))]

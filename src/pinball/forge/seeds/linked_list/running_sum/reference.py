"""---
algorithm: running_sum
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Replace each element by the sum of all up to it.
"""


def reference(xs: list[int]) -> list[int]:
    return [sum(xs[: i + 1]) for i in range(len(xs))]

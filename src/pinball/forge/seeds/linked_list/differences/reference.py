"""---
algorithm: differences
structure: linked_list
inputs: xs: list nonempty
output: list
sizes: n = len(xs)
decoy: yes
---
List the steps from each element to the next one.
"""


def reference(xs: list[int]) -> list[int]:
    return [b - a for a, b in zip(xs, xs[1:])]

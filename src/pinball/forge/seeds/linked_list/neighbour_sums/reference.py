"""---
algorithm: neighbour_sums
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Replace each element by its sum with the next one; the last stays.
"""


def reference(xs: list[int]) -> list[int]:
    return [x + y for x, y in zip(xs, [*xs[1:], 0])]

"""---
algorithm: duplicate_each
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Put a copy of each element behind it.
"""


def reference(xs: list[int]) -> list[int]:
    return [y for x in xs for y in (x, x)]

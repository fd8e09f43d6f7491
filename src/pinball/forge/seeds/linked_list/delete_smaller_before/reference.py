"""---
algorithm: delete_smaller_before
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Remove each element that has a greater one somewhere behind it.
"""


def reference(xs: list[int]) -> list[int]:
    return [x for i, x in enumerate(xs) if all(y <= x for y in xs[i:])]

"""---
algorithm: intersection
structure: linked_list
inputs: xs: list sorted distinct 0..40; ys: list sorted distinct 0..40
output: list
sizes: n = len(xs) + len(ys)
decoy: yes
---
List what stands in both ascending lists.
"""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    return [x for x in xs if x in ys]

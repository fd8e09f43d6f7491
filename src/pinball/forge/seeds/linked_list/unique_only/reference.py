"""---
algorithm: unique_only
structure: linked_list
inputs: xs: list sorted 0..60
output: list
sizes: n = len(xs)
decoy: yes
---
Keep the elements of an ascending list that stand in it only once.
"""


def reference(xs: list[int]) -> list[int]:
    return [x for x in xs if xs.count(x) == 1]

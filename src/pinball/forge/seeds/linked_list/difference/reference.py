"""---
algorithm: difference
structure: linked_list
inputs: xs: list -9..9; ys: list -9..9
output: list
sizes: n = len(xs) + len(ys)
decoy: yes
---
Keep the elements of the first list that are not in the second.
"""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    return [x for x in xs if x not in ys]

"""---
algorithm: sum_above
structure: linked_list
inputs: xs: list; k: int -9..9
output: int
sizes: n = len(xs)
label: sum_greater
decoy: yes
---
Add up the elements greater than k.
"""


def reference(xs: list[int], k: int) -> int:
    return sum(x for x in xs if x > k)

"""---
algorithm: partition
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
decoy: yes
---
Move the elements below k in front of the others; both groups keep their order.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x for x in xs if x < k] + [x for x in xs if x >= k]

"""---
algorithm: nearest
structure: linked_list
inputs: xs: list nonempty 0..60; k: int 0..60
output: int
sizes: n = len(xs)
decoy: yes
---
Take the first element whose distance to k is smallest.
"""


def reference(xs: list[int], k: int) -> int:
    return min(xs, key=lambda x: abs(x - k))

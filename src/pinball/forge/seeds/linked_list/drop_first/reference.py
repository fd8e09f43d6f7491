"""---
algorithm: drop_first
structure: linked_list
inputs: xs: list; k: int 0..7
output: list
sizes: n = len(xs)
decoy: yes
---
Remove the first k elements.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return xs[k:]

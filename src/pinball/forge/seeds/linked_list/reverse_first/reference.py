"""---
algorithm: reverse_first
structure: linked_list
inputs: xs: list; k: int 0..7
output: list
sizes: n = len(xs)
decoy: yes
---
Turn around the first k elements (all, if there are fewer); the rest stays.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return xs[:k][::-1] + xs[k:]

"""---
algorithm: reverse_groups
structure: linked_list
inputs: xs: list; k: int 2..4
output: list
sizes: n = len(xs)
decoy: yes
---
Turn around each group of k elements; a last shorter group is turned around, too.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x for i in range(0, len(xs), k) for x in xs[i : i + k][::-1]]

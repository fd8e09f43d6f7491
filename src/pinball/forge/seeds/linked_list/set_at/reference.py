"""---
algorithm: set_at
structure: linked_list
inputs: xs: list nonempty; i: int index of xs; k: int -9..9
output: list
sizes: n = len(xs)
decoy: yes
---
Replace the element at place i by k.
"""


def reference(xs: list[int], i: int, k: int) -> list[int]:
    return [*xs[:i], k, *xs[i + 1 :]]

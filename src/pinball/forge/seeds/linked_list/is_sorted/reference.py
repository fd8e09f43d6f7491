"""---
algorithm: is_sorted
structure: linked_list
inputs: xs: list -30..30
output: bool
sizes: n = len(xs)
decoy: yes
---
Tell whether no element is smaller than the one before it.
"""


def reference(xs: list[int]) -> bool:
    return xs == sorted(xs)

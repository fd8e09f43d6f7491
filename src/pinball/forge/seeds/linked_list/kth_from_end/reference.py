"""---
algorithm: kth_from_end
structure: linked_list
inputs: xs: list nonempty; i: int index of xs
output: int
sizes: n = len(xs)
decoy: yes
---
Take the element that is i places before the last one.
"""


def reference(xs: list[int], i: int) -> int:
    return xs[len(xs) - 1 - i]

"""---
algorithm: kth_smallest
structure: linked_list
inputs: xs: list nonempty; i: int index of xs
output: int
sizes: n = len(xs)
decoy: yes
---
Take the element that would stand at place i if the list were ascending.
"""


def reference(xs: list[int], i: int) -> int:
    return sorted(xs)[i]

"""---
algorithm: maximum
structure: linked_list
inputs: xs: list nonempty
output: int
sizes: n = len(xs)
decoy: yes
---
Take the largest element.
"""


def reference(xs: list[int]) -> int:
    return max(xs)

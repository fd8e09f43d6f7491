"""---
algorithm: middle
structure: linked_list
inputs: xs: list nonempty
output: int
sizes: n = len(xs)
decoy: yes
---
Take the element in the middle; of two the second.
"""


def reference(xs: list[int]) -> int:
    return xs[len(xs) // 2]

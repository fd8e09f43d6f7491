"""---
algorithm: descending_of_inserted
structure: binary_tree
inputs: xs: array distinct
output: array
sizes: n = len(xs)
label: reverse_inorder
decoy: yes
---
Insert the numbers into an empty search tree one after the other, and list it in descending order.
"""


def reference(xs: list[int]) -> list[int]:
    return sorted(xs, reverse=True)

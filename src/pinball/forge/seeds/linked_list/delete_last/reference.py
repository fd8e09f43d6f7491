"""---
algorithm: delete_last
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
label: delete
---
Remove the last element, if there is one.
"""


def reference(xs: list[int]) -> list[int]:
    return xs[:-1]

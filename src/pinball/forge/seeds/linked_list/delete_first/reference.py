"""---
algorithm: delete_first
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
label: delete
---
Remove the first element, if there is one.
"""


def reference(xs: list[int]) -> list[int]:
    return xs[1:]

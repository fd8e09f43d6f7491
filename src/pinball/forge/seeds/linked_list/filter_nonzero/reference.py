"""---
algorithm: filter_nonzero
structure: linked_list
inputs: xs: list -3..3
output: list
sizes: n = len(xs)
label: filter
---
Keep the elements that are not zero, in their order.
"""


def reference(xs: list[int]) -> list[int]:
    return [x for x in xs if x]

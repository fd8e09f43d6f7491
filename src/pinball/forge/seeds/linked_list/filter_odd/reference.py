"""---
algorithm: filter_odd
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
label: filter
---
Keep the odd elements, in their order.
"""


def reference(xs: list[int]) -> list[int]:
    return [x for x in xs if x % 2 != 0]

"""---
algorithm: filter_less
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
label: filter
---
Keep the elements less than k, in their order.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x for x in xs if x < k]

"""---
algorithm: filter
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
---
Keep the elements greater than k, in their order.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x for x in xs if x > k]

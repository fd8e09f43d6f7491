"""---
algorithm: filter_divisible
structure: linked_list
inputs: xs: list; k: int 1..3
output: list
sizes: n = len(xs)
label: filter
---
Keep the elements that k divides, in their order.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x for x in xs if x % k == 0]

"""---
algorithm: filter_range
structure: linked_list
inputs: xs: list -20..20; lo: int -9..2; hi: int 3..12
output: list
sizes: n = len(xs)
label: filter
---
Keep the elements from lo to hi, both included, in their order.
"""


def reference(xs: list[int], lo: int, hi: int) -> list[int]:
    return [x for x in xs if lo <= x <= hi]

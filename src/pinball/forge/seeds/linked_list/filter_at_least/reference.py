"""---
algorithm: filter_at_least
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
label: filter
---
Remove the elements below k: keep those that are at least k.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x for x in xs if x >= k]

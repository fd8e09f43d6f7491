"""---
algorithm: merge
structure: linked_list
inputs: xs: list sorted; ys: list sorted
output: list
sizes: n = len(xs) + len(ys)
---
Merge two ascending lists into one ascending list.
"""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    return sorted(xs + ys)

"""---
algorithm: search_last
structure: linked_list
inputs: xs: list -6..6; k: int element of xs or not
output: int
sizes: n = len(xs)
label: search
---
Find the last place of k in a linked list, counted from 0, or -1.
"""


def reference(xs: list[int], k: int) -> int:
    return max((i for i, x in enumerate(xs) if x == k), default=-1)

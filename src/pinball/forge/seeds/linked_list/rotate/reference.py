"""---
algorithm: rotate
structure: linked_list
inputs: xs: list; k: int 0..7
output: list
sizes: n = len(xs)
---
Move the first element to the end, k times.
"""


def reference(xs: list[int], k: int) -> list[int]:
    if not xs:
        return []
    k %= len(xs)
    return xs[k:] + xs[:k]

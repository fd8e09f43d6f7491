"""---
algorithm: map
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
---
Double each element.
"""


def reference(xs: list[int]) -> list[int]:
    return [2 * x for x in xs]

"""---
algorithm: delete_all
structure: linked_list
inputs: xs: list 0..4; k: int element of xs or not
output: list
sizes: n = len(xs)
label: delete
---
Remove every element that equals k.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x for x in xs if x != k]

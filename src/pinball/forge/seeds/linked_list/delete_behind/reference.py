"""---
algorithm: delete_behind
structure: linked_list
inputs: xs: list distinct; k: int element of xs or not
output: list
sizes: n = len(xs)
label: delete
---
Remove the element behind the one that equals k, if there is one.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x for i, x in enumerate(xs) if i == 0 or xs[i - 1] != k]

"""---
algorithm: delete_middle
structure: linked_list
inputs: xs: list nonempty
output: list
sizes: n = len(xs)
label: delete
---
Remove the element in the middle; of two the second.
"""


def reference(xs: list[int]) -> list[int]:
    half = len(xs) // 2
    return xs[:half] + xs[half + 1 :]

"""---
algorithm: zip_add
structure: linked_list
inputs: xs: list; ys: list
output: list
sizes: n = len(xs) + len(ys)
decoy: yes
---
Add the elements at the same places as long as both lists last.
"""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    return [x + y for x, y in zip(xs, ys)]

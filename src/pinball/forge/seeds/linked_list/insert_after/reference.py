"""---
algorithm: insert_after
structure: linked_list
inputs: xs: list distinct; k: int element of xs or not; m: int -9..9
output: list
sizes: n = len(xs)
label: insert
---
Put m behind the element that equals k; change nothing if there is none.
"""


def reference(xs: list[int], k: int, m: int) -> list[int]:
    return [y for x in xs for y in ((x, m) if x == k else (x,))]

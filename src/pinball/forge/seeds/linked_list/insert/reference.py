"""---
algorithm: insert
structure: linked_list
inputs: xs: list sorted; k: int element of xs or not
output: list
sizes: n = len(xs)
---
Insert k into an ascending list so that it stays ascending.
"""


def reference(xs: list[int], k: int) -> list[int]:
    return [x for x in xs if x < k] + [k] + [x for x in xs if x >= k]

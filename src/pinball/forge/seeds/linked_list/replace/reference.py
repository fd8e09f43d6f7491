"""---
algorithm: replace
structure: linked_list
inputs: xs: list -6..6; k: int element of xs or not; m: int -9..9
output: list
sizes: n = len(xs)
decoy: yes
---
Replace each element that equals k by m.
"""


def reference(xs: list[int], k: int, m: int) -> list[int]:
    return [m if x == k else x for x in xs]

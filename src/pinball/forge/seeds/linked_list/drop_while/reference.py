"""---
algorithm: drop_while
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
decoy: yes
---
Remove the leading elements that are greater than k.
"""


def reference(xs: list[int], k: int) -> list[int]:
    start = next((i for i, x in enumerate(xs) if x <= k), len(xs))
    return xs[start:]

"""---
algorithm: take_while
structure: linked_list
inputs: xs: list; k: int -9..9
output: list
sizes: n = len(xs)
decoy: yes
---
Keep the elements before the first one that is not greater than k.
"""


def reference(xs: list[int], k: int) -> list[int]:
    end = next((i for i, x in enumerate(xs) if x <= k), len(xs))
    return xs[:end]

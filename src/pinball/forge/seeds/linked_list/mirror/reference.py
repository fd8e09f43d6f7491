"""---
algorithm: mirror
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Put the reversed list behind the list.
"""


def reference(xs: list[int]) -> list[int]:
    return xs + xs[::-1]

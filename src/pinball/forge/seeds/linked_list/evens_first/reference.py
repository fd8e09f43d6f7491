"""---
algorithm: evens_first
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Put the even elements in front of the odd ones; both keep their order.
"""


def reference(xs: list[int]) -> list[int]:
    return [x for x in xs if x % 2 == 0] + [x for x in xs if x % 2]

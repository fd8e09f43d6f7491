"""---
algorithm: reverse_print_even
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
List the even elements from the back to the front.
"""


def reference(xs: list[int]) -> list[int]:
    return [x for x in xs[::-1] if x % 2 == 0]

"""---
algorithm: delete_alternate
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Remove every second element, beginning with the second.
"""


def reference(xs: list[int]) -> list[int]:
    return xs[::2]

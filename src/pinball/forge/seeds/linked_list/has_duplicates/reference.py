"""---
algorithm: has_duplicates
structure: linked_list
inputs: xs: list
output: bool
sizes: n = len(xs)
decoy: yes
---
Tell whether an element stands in the list twice.
"""


def reference(xs: list[int]) -> bool:
    return len(set(xs)) < len(xs)

"""---
algorithm: count_matches
structure: linked_list
inputs: xs: list -6..6; k: int element of xs or not
output: int
sizes: n = len(xs)
label: count_equal
decoy: yes
---
Count the elements that equal k.
"""


def reference(xs: list[int], k: int) -> int:
    return xs.count(k)

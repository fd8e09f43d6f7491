"""---
algorithm: is_palindrome
structure: linked_list
inputs: xs: list 0..2
output: bool
sizes: n = len(xs)
decoy: yes
---
Tell whether the list reads the same from both ends.
"""


def reference(xs: list[int]) -> bool:
    return xs == xs[::-1]

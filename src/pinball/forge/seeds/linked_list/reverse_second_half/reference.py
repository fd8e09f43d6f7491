"""---
algorithm: reverse_second_half
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Turn around the second half; the middle one of an odd number belongs to it.
"""


def reference(xs: list[int]) -> list[int]:
    half = len(xs) // 2
    return xs[:half] + xs[half:][::-1]

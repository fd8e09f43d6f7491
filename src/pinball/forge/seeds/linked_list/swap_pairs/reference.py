"""---
algorithm: swap_pairs
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Exchange the elements of each pair of neighbours; a last single one stays.
"""


def reference(xs: list[int]) -> list[int]:
    result = list(xs)
    for i in range(0, len(xs) - 1, 2):
        result[i], result[i + 1] = xs[i + 1], xs[i]
    return result

"""---
algorithm: bubble_pass
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Walk once over the list and swap each pair of neighbours that is out of order.
"""


def reference(xs: list[int]) -> list[int]:
    result = list(xs)
    for i in range(len(result) - 1):
        if result[i] > result[i + 1]:
            result[i], result[i + 1] = result[i + 1], result[i]
    return result

"""---
algorithm: bubble_once
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- What one pass of bubble sort leaves: neighbours in the wrong order are swapped, from left to right."""


def reference(xs: list[int]) -> list[int]:
    """Return xs after one bubbling pass."""
    result = list(xs)
    for i in range(len(result) - 1):
        if result[i] > result[i + 1]:
            result[i], result[i + 1] = result[i + 1], result[i]
    return result

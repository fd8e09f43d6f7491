"""---
algorithm: min_to_front
structure: linked_list
inputs: xs: list
output: list
sizes: n = len(xs)
decoy: yes
---
Move the first smallest element in front; the others keep their order.
"""


def reference(xs: list[int]) -> list[int]:
    if not xs:
        return []
    i = xs.index(min(xs))
    return [xs[i], *xs[:i], *xs[i + 1 :]]

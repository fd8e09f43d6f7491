"""---
algorithm: remove_duplicates
structure: linked_list
inputs: xs: list sorted
output: list
sizes: n = len(xs)
---
Keep one of each run of equal elements in an ascending list.
"""


def reference(xs: list[int]) -> list[int]:
    return [x for place, x in enumerate(xs) if place == 0 or x != xs[place - 1]]

"""---
algorithm: delete_last_match
structure: linked_list
inputs: xs: list -6..6; k: int element of xs or not
output: list
sizes: n = len(xs)
label: delete
---
Remove the last element that equals k, if there is one.
"""


def reference(xs: list[int], k: int) -> list[int]:
    places = [i for i, x in enumerate(xs) if x == k]
    return xs[: places[-1]] + xs[places[-1] + 1 :] if places else xs

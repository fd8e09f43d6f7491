"""---
algorithm: delete
structure: linked_list
inputs: xs: list; k: int element of xs or not
output: list
sizes: n = len(xs)
---
Remove the first element that equals k, if there is one.
"""


def reference(xs: list[int], k: int) -> list[int]:
    if k not in xs:
        return list(xs)
    place = xs.index(k)
    return xs[:place] + xs[place + 1 :]

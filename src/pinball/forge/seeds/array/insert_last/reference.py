"""---
algorithm: insert_last
structure: array
inputs: xs: array nonempty
output: array
sizes: n = len(xs)
decoy: yes
--- The last number moved back over all larger ones next to it: one step of an insertion sort."""


def reference(xs: list[int]) -> list[int]:
    """Return xs after the last number went back over all larger ones next to it."""
    *rest, last = xs
    place = len(rest)
    while place and rest[place - 1] > last:
        place -= 1
    return [*rest[:place], last, *rest[place:]]

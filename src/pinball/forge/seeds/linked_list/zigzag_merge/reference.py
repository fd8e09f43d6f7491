"""---
algorithm: zigzag_merge
structure: linked_list
inputs: xs: list; ys: list
output: list
sizes: n = len(xs) + len(ys)
label: interleave
decoy: yes
---
Take elements of two lists in turn; the rest of the longer one follows.
"""


def reference(xs: list[int], ys: list[int]) -> list[int]:
    both = min(len(xs), len(ys))
    turns = [x for pair in zip(xs, ys, strict=False) for x in pair]
    return turns + xs[both:] + ys[both:]

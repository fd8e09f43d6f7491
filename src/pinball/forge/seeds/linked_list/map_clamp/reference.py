"""---
algorithm: map_clamp
structure: linked_list
inputs: xs: list; lo: int -9..0; hi: int 1..9
output: list
sizes: n = len(xs)
label: map
---
Replace elements below lo by lo and elements above hi by hi.
"""


def reference(xs: list[int], lo: int, hi: int) -> list[int]:
    return [min(max(x, lo), hi) for x in xs]

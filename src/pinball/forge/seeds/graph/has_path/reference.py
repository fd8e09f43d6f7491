"""---
algorithm: has_path
structure: graph
inputs: m: graph nonempty; s: int index of m; d: int index of m
output: bool
sizes: n = len(m)
decoy: yes
---
Tell whether a way leads from s to d.
"""


def reference(m: list[list[int]], s: int, d: int) -> bool:
    met = [s]
    for node in met:
        met += [other for other in range(len(m)) if m[node][other] and other not in met]
    return d in met

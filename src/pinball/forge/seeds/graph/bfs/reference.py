"""---
algorithm: bfs
structure: graph
inputs: m: graph nonempty; s: int index of m
output: array
sizes: n = len(m)
---
List the nodes that s reaches, nearest first; neighbours are taken in ascending order.
"""


def reference(m: list[list[int]], s: int) -> list[int]:
    order = [s]
    for node in order:
        order += [other for other in range(len(m)) if m[node][other] and other not in order]
    return order

"""---
algorithm: has_cycle
structure: graph
inputs: m: graph
output: bool
sizes: n = len(m)
---
Tell whether a directed graph has a cycle; an edge from a node to itself is one.
"""


def reference(m: list[list[int]]) -> bool:
    left = list(range(len(m)))
    while left:
        ends = [node for node in left if not any(m[node][other] for other in left)]
        if not ends:
            return True
        left = [node for node in left if node not in ends]
    return False

"""---
algorithm: topological_order
structure: graph
inputs: m: graph acyclic
output: array
sizes: n = len(m)
---
Order the nodes so that each edge leads forward; of the nodes that could come next, the lowest does.
"""


def reference(m: list[list[int]]) -> list[int]:
    order: list[int] = []
    left = list(range(len(m)))
    while left:
        ready = [node for node in left if not any(m[other][node] for other in left)]
        order.append(ready[0])
        left.remove(ready[0])
    return order

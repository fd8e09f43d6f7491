"""---
algorithm: edge_distances
structure: graph
inputs: m: graph nonempty; s: int index of m
output: array
sizes: n = len(m)
decoy: yes
---
Count the edges on the shortest way from s to each node; -1 where none leads.
"""


def reference(m: list[list[int]], s: int) -> list[int]:
    steps = {s: 0}
    order = [s]
    for node in order:
        for other in range(len(m)):
            if m[node][other] and other not in steps:
                steps[other] = steps[node] + 1
                order.append(other)
    return [steps.get(node, -1) for node in range(len(m))]

"""---
algorithm: components
structure: graph
inputs: m: graph symmetric
output: int
sizes: n = len(m)
---
Count the connected components of an undirected graph.
"""


def reference(m: list[list[int]]) -> int:
    groups = list(range(len(m)))
    for i in range(len(m)):
        for j in range(len(m)):
            if m[i][j] and groups[i] != groups[j]:
                old = groups[j]
                groups = [groups[i] if group == old else group for group in groups]
    return len(set(groups))

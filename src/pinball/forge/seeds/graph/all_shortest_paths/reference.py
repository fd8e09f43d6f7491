"""---
algorithm: all_shortest_paths
structure: graph
inputs: m: graph weighted
output: array
sizes: n = len(m)
---
Find the shortest distance of every two nodes, row after row; 0 in m means no edge, -1 in the answer no way.
"""


def reference(m: list[list[int]]) -> list[int]:
    far = 10**9
    nodes = range(len(m))
    best = [[0 if i == j else m[i][j] or far for j in nodes] for i in nodes]
    for via in nodes:
        for i in nodes:
            for j in nodes:
                best[i][j] = min(best[i][j], best[i][via] + best[via][j])
    return [-1 if d >= far else d for row in best for d in row]

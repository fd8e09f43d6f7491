"""---
algorithm: edge_distances
structure: graph
method: node after node in rows
time: O(n^2)
space: O(n)
call: hops(m, s) -> return
---"""


def hops(graph, start):
    dist = [-1] * len(graph)
    dist[start] = 0
    row = [start]
    while row:
        below = []
        for node in row:
            for other in range(len(graph)):
                if graph[node][other] and dist[other] < 0:
                    dist[other] = dist[node] + 1
                    below.append(other)
        row = below
    return dist

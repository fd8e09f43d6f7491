"""---
algorithm: shortest_paths
structure: graph
method: the nearest open node each time
time: O(n^2)
space: O(n)
call: distances(m, s) -> return
---"""


def distances(graph, start):
    n = len(graph)
    dist = [-1] * n
    done = [False] * n
    dist[start] = 0
    while True:
        here = -1
        for i in range(n):
            if not done[i] and dist[i] >= 0 and (here < 0 or dist[i] < dist[here]):
                here = i
        if here < 0:
            return dist
        done[here] = True
        for j in range(n):
            if graph[here][j] > 0:
                d = dist[here] + graph[here][j]
                if dist[j] < 0 or d < dist[j]:
                    dist[j] = d

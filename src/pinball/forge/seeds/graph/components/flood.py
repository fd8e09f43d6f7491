"""---
algorithm: components
structure: graph
method: floods from each new node
time: O(n^2)
space: O(n)
call: components(m) -> return
---"""


def flood(graph, node, seen):
    seen[node] = True
    for other in range(len(graph)):
        if graph[node][other] and not seen[other]:
            flood(graph, other, seen)


def components(graph):
    seen = [False] * len(graph)
    count = 0
    for node in range(len(graph)):
        if not seen[node]:
            count += 1
            flood(graph, node, seen)
    return count

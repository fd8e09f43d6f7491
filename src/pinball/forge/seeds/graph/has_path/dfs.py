"""---
algorithm: has_path
structure: graph
method: recursion
time: O(n^2)
space: O(n)
call: reaches(m, s, d) -> return
---"""


def go(graph, node, goal, seen):
    if node == goal:
        return True
    seen[node] = True
    for other in range(len(graph)):
        if graph[node][other] and not seen[other] and go(graph, other, goal, seen):
            return True
    return False


def reaches(graph, a, b):
    return go(graph, a, b, [False] * len(graph))

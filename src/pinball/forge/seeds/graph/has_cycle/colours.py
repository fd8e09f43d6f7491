"""---
algorithm: has_cycle
structure: graph
method: three colours
time: O(n^2)
space: O(n)
call: has_cycle(m) -> return
---"""


def visit(graph, node, colour):
    colour[node] = 1
    for other in range(len(graph)):
        if graph[node][other]:
            if colour[other] == 1:
                return True
            if colour[other] == 0 and visit(graph, other, colour):
                return True
    colour[node] = 2
    return False


def has_cycle(graph):
    colour = [0] * len(graph)
    for node in range(len(graph)):
        if colour[node] == 0 and visit(graph, node, colour):
            return True
    return False

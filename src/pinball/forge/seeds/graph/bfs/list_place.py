"""---
algorithm: bfs
structure: graph
method: a list that grows while it is read
time: O(n^3)
space: O(n)
call: visit(m, s) -> return
---"""


def visit(graph, start):
    order = [start]
    i = 0
    while i < len(order):
        node = order[i]
        for other in range(len(graph)):
            if graph[node][other] != 0 and other not in order:
                order.append(other)
        i += 1
    return order

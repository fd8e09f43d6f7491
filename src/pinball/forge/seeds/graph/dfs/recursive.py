"""---
algorithm: dfs
structure: graph
method: recursion with marks
time: O(n^2)
space: O(n)
call: dfs(m, s) -> return
---"""


def visit(graph, node, seen, order):
    seen[node] = True
    order.append(node)
    for other in range(len(graph)):
        if graph[node][other] != 0 and not seen[other]:
            visit(graph, other, seen, order)


def dfs(graph, start):
    seen = [False] * len(graph)
    order = []
    visit(graph, start, seen, order)
    return order

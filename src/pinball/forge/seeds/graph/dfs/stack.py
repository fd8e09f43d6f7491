"""---
algorithm: dfs
structure: graph
method: a stack
time: O(n^2)
space: O(n)
call: dfs(m, s) -> return
---"""


def dfs(graph, start):
    seen = [False] * len(graph)
    order = []
    stack = [start]
    while stack:
        node = stack.pop()
        if seen[node]:
            continue
        seen[node] = True
        order.append(node)
        for other in range(len(graph) - 1, -1, -1):
            if graph[node][other] and not seen[other]:
                stack.append(other)
    return order

"""---
algorithm: finish_order
structure: graph
method: recursion
time: O(n^2)
space: O(n)
call: finish(m, s) -> return
---"""


def go(graph, node, seen, out):
    seen[node] = True
    for other in range(len(graph)):
        if graph[node][other] and not seen[other]:
            go(graph, other, seen, out)
    out.append(node)


def finish(graph, start):
    out = []
    go(graph, start, [False] * len(graph), out)
    return out

"""---
algorithm: topological_order
structure: graph
method: the lowest without edges into it
time: O(n^2)
space: O(n)
call: order(m) -> return
---"""


def order(graph):
    n = len(graph)
    into = [0] * n
    for i in range(n):
        for j in range(n):
            if graph[i][j]:
                into[j] += 1
    done = [False] * n
    out = []
    while len(out) < n:
        k = 0
        while done[k] or into[k] > 0:
            k += 1
        done[k] = True
        out.append(k)
        for j in range(n):
            if graph[k][j]:
                into[j] -= 1
    return out

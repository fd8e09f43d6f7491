"""---
algorithm: bfs
structure: graph
method: a queue and marks
time: O(n^2)
space: O(n)
call: bfs(m, s) -> return
---"""

from collections import deque


def bfs(adjacency, start):
    n = len(adjacency)
    seen = [False] * n
    seen[start] = True
    order = []
    queue = deque([start])
    while queue:
        node = queue.popleft()
        order.append(node)
        for other in range(n):
            if adjacency[node][other] and not seen[other]:
                seen[other] = True
                queue.append(other)
    return order

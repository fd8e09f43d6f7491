"""---
algorithm: all_shortest_paths
structure: graph
method: Floyd and Warshall
time: O(n^3)
space: O(n^2)
call: distances(m) -> return
---"""

FAR = 1000000


def distances(m):
    n = len(m)
    best = [[FAR] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            if i == j:
                best[i][j] = 0
            elif m[i][j] > 0:
                best[i][j] = m[i][j]
    for via in range(n):
        for i in range(n):
            for j in range(n):
                if best[i][via] + best[via][j] < best[i][j]:
                    best[i][j] = best[i][via] + best[via][j]
    return [[-1 if d == FAR else d for d in row] for row in best]

"""---
algorithm: shortest_paths
structure: graph
inputs: m: graph weighted nonempty; s: int index of m
output: array
sizes: n = len(m)
---
Find the shortest distance from s to every node; 0 in m means no edge, -1 in the answer no way.
"""


def reference(m: list[list[int]], s: int) -> list[int]:
    best: list[int | None] = [None] * len(m)
    best[s] = 0
    for _ in m:
        for i, here in enumerate(best):
            for j, weight in enumerate(m[i]):
                there = best[j]
                if here is not None and weight and (there is None or here + weight < there):
                    best[j] = here + weight
    return [-1 if d is None else d for d in best]

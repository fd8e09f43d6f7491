"""---
algorithm: out_degrees
structure: graph
method: counts in each row
time: O(n^2)
space: O(n)
call: degrees(m) -> return
---"""


def degrees(graph):
    out = []
    for row in graph:
        d = 0
        for edge in row:
            if edge != 0:
                d += 1
        out.append(d)
    return out

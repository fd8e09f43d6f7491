"""---
algorithm: out_degrees
structure: graph
inputs: m: graph
output: array
sizes: n = len(m)
decoy: yes
---
Count the edges that leave each node.
"""


def reference(m: list[list[int]]) -> list[int]:
    return [sum(1 for edge in row if edge) for row in m]

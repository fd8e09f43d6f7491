"""---
algorithm: dfs
structure: graph
inputs: m: graph nonempty; s: int index of m
output: array
sizes: n = len(m)
---
List the nodes that s reaches in depth-first order, the lowest neighbour first.
"""


def reference(m: list[list[int]], s: int) -> list[int]:
    order: list[int] = []

    def visit(node: int) -> None:
        order.append(node)
        for other in range(len(m)):
            if m[node][other] and other not in order:
                visit(other)

    visit(s)
    return order

"""---
algorithm: finish_order
structure: graph
inputs: m: graph nonempty; s: int index of m
output: array
sizes: n = len(m)
decoy: yes
---
List the nodes that s reaches in the order in which a depth-first search leaves them.
"""


def reference(m: list[list[int]], s: int) -> list[int]:
    met: set[int] = set()
    order: list[int] = []

    def visit(node: int) -> None:
        met.add(node)
        for other in range(len(m)):
            if m[node][other] and other not in met:
                visit(other)
        order.append(node)

    visit(s)
    return order

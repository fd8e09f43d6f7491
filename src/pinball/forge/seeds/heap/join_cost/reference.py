"""---
algorithm: join_cost
structure: heap
inputs: xs: array 1..40
output: int
sizes: n = len(xs)
--- The least cost of tying ropes of these lengths together, where a knot costs the sum of both lengths."""

from heapq import heapify, heappop, heappush


def reference(xs: list[int]) -> int:
    """Return the sum over all knots."""
    ropes = list(xs)
    heapify(ropes)
    cost = 0
    while len(ropes) > 1:
        knot = heappop(ropes) + heappop(ropes)
        cost += knot
        heappush(ropes, knot)
    return cost

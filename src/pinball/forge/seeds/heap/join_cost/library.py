"""---
algorithm: join_cost
structure: heap
method: the two shortest each time
time: O(n log n)
space: O(n)
call: cost(xs) -> return
---"""

from heapq import heapify, heappop, heappush


def cost(ropes):
    heap = ropes[:]
    heapify(heap)
    total = 0
    while len(heap) > 1:
        both = heappop(heap) + heappop(heap)
        total += both
        heappush(heap, both)
    return total

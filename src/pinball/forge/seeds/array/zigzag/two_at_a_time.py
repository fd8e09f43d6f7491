"""---
algorithm: zigzag
structure: array
method: takes the two smallest and hands out the second first
time: O(n log n)
space: O(n)
call: up_down(xs) -> return
---"""

from heapq import heapify, heappop


def up_down(values):
    heap = values[:]
    heapify(heap)
    while len(heap) > 1:
        low = heappop(heap)
        yield heappop(heap)
        yield low
    if heap:
        yield heap[0]

"""---
algorithm: sort
structure: array
method: the library's heap, handed out one by one
time: O(n log n)
space: O(1)
call: ascending(xs) -> return
---"""

from heapq import heapify, heappop


def ascending(values):
    heapify(values)
    while values:
        yield heappop(values)

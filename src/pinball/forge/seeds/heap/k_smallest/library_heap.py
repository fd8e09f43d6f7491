"""---
algorithm: k_smallest
structure: heap
method: the library's heap
time: O(n log n)
space: O(n)
call: k_smallest(xs, k) -> return
---"""

from heapq import heapify, heappop


def k_smallest(xs, k):
    heap = xs[:]
    heapify(heap)
    return [heappop(heap) for _ in range(k)]

"""---
algorithm: sort
structure: array
method: heap sort with the library's heap
time: O(n log n)
space: O(n)
call: heap_sorted(xs) -> return
---"""

from heapq import heappop, heappush


def heap_sorted(items):
    heap = []
    for item in items:
        heappush(heap, item)
    return [heappop(heap) for _ in range(len(items))]

"""---
algorithm: priority_queue
structure: heap
method: the library's heap
time: O(n log n)
space: O(n)
call: taken(xs) -> return
---"""

from heapq import heappop, heappush


def taken(events):
    heap = []
    out = []
    for event in events:
        if event > 0:
            heappush(heap, event)
        elif heap:
            out.append(heappop(heap))
    return out

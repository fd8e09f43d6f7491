"""---
algorithm: josephus
structure: queue
method: a queue that goes round
time: O(n)
space: O(n)
call: josephus(n, k) -> return
---"""

from collections import deque


def josephus(n, k):
    ring = deque()
    for person in range(1, n + 1):
        ring.append(person)
    while len(ring) > 1:
        for _ in range(k - 1):
            ring.append(ring.popleft())
        ring.popleft()
    return ring[0]
